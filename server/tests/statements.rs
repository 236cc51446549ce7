//! Every statement is prepared on the database under test: what compile-time checking would do for one.

use fourball::{platform::db::Statement, testing::TestApp};

#[tokio::test]
async fn every_statement_prepares() {
    let app = TestApp::start().await;
    let mut refused = Vec::new();
    let mut count = 0;
    for statement in inventory::iter::<Statement> {
        count += 1;
        if let Err(cause) = app.app.db.prepare(statement.text).await {
            refused.push(format!("{}:{}: {cause}", statement.file, statement.line));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(count > 30, "only {count} statements were found");
}
