//! The commands: serve, worker, migrate, config, demo, admin, backup, restore.

fn main() {}
