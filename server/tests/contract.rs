//! The description of the API is made from the handlers, and committed.

use fourball::router;

#[test]
fn docs_openapi_json_is_what_the_handlers_say() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/openapi.json");
    let made = router::openapi().to_pretty_json().unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(file, &made).unwrap();
    }
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        committed == made,
        "docs/openapi.json has drifted: run `UPDATE=1 cargo test -p fourball --features testing contract`"
    );
}
