//! The floors and the file names of the house style, as failing tests.

use std::{fs, path::Path};

/// Floors, top first. A file uses only its own folder and what stands below.
const SERVICES: &[&str] = &["event", "location", "alert", "user", "identity", "network", "calendar"];

/// The files that a service may have; `name/` stands for a folder that grew out of `name.rs`.
const SERVICE_FILES: &[&str] = &["mod", "model", "store", "actions", "events", "routes", "subscribers", "tests"];
/// Files beside the list, each with its reason in docs/adr.
const EXCEPTIONS: &[&str] = &["event/relay.rs", "identity/mails.rs", "identity/common_passwords.txt"];

#[test]
fn a_service_has_only_the_files_of_the_list() {
    let mut strange = Vec::new();
    for file in sources("services") {
        let Some((_, inside)) = file.split_once('/') else { continue };
        let first = inside.split('/').next().unwrap().trim_end_matches(".rs");
        if !SERVICE_FILES.contains(&first) && !EXCEPTIONS.contains(&file.as_str()) {
            strange.push(file);
        }
    }
    assert!(strange.is_empty(), "not in the closed list of file names: {strange:?}");
}

#[test]
fn nobody_reaches_up_a_floor() {
    let mut breaches = Vec::new();
    for (folder, forbidden) in [
        ("kit", &["crate::platform::http", "crate::app", "crate::services", "crate::router", "crate::worker"][..]),
        ("platform", &["crate::services", "crate::pages", "crate::router", "crate::worker", "crate::feed"][..]),
        ("services", &["crate::pages", "crate::router", "crate::worker", "crate::feed", "crate::commands"][..]),
    ] {
        for file in sources(folder) {
            let text = read(folder, &file);
            breaches.extend(
                forbidden
                    .iter()
                    .filter(|word| text.contains(**word))
                    .map(|word| format!("{folder}/{file} uses {word}")),
            );
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn a_service_uses_only_lower_services_and_only_what_they_export() {
    let mut breaches = Vec::new();
    for file in sources("services") {
        let Some((service, _)) = file.split_once('/') else { continue };
        let floor = SERVICES
            .iter()
            .position(|s| *s == service)
            .unwrap_or_else(|| panic!("{service} has no floor: add it to SERVICES"));
        if file.ends_with("tests.rs") || file.contains("/tests/") {
            continue;
        }
        let text = read("services", &file);
        for (above, name) in SERVICES.iter().enumerate().filter(|(at, _)| *at != floor) {
            let is_used = [
                format!("services::{name}::"),
                format!("services::{name};"),
                format!("    {name}::"),
                format!("super::super::{name}"),
            ]
            .iter()
            .any(|needle| uses(&text, needle));
            if is_used && above > floor {
                breaches.push(format!("{file} reaches up to {name}"));
            }
            if uses(&text, &format!("{name}::store")) {
                breaches.push(format!("{file} reaches into the tables of {name}"));
            }
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn sql_stands_in_stores_and_transactions_in_actions() {
    let mut breaches = Vec::new();
    for file in sources("services") {
        let text = read("services", &file);
        let inside = file.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs");
        if text.contains("sql!(") && !matches!(inside, "store" | "tests") {
            breaches.push(format!("{file} holds SQL"));
        }
        if text.contains("db.begin()") && !matches!(inside, "actions" | "subscribers" | "relay" | "tests") {
            breaches.push(format!("{file} opens a transaction"));
        }
        if text.contains("axum::") && !matches!(inside, "routes" | "tests") {
            breaches.push(format!("{file} speaks HTTP"));
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn pages_ask_services_and_no_table() {
    for file in sources("pages") {
        let text = read("pages", &file);
        let is_own_world = file == "tests.rs";
        assert!(is_own_world || !(text.contains("sql!(") || text.contains("db.begin()")), "{file} holds SQL");
        assert!(!uses(&text, "::store"), "{file} reaches into a service's tables");
    }
}

/// A word in code, not in a comment.
fn uses(text: &str, needle: &str) -> bool {
    text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(needle))
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
}

fn read(folder: &str, file: &str) -> String {
    fs::read_to_string(root().join(folder).join(file)).unwrap()
}

/// Every file under a folder of `src`, as `service/file.rs`.
fn sources(folder: &str) -> Vec<String> {
    fn walk(at: &Path, base: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(at).unwrap().map(|e| e.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry, base, found);
            } else {
                found.push(entry.strip_prefix(base).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &root().join(folder), &mut found);
    assert!(!found.is_empty());
    found.sort();
    found
}
