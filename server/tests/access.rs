//! Every declared route as nobody, another player, the owner and an administrator.

use axum::http::Method;
use fourball::{
    kit::PlayerId,
    platform::http::{Access, Declared},
    router,
    testing::{Client, Golfer, TestApp},
};
use serde_json::json;

/// Routes whose handler itself answers 401 to a caller that it does not know: their subject is the credentials.
const ASKS_FOR_CREDENTIALS: &[&str] = &["/identity/login"];

#[tokio::test]
async fn every_route_lets_in_whom_it_declares_and_nobody_else() {
    let app = TestApp::start().await;
    let mut wrong = Vec::new();
    for route in router::declared() {
        // A fresh cast for each: the routes under test log out, delete, lock.
        let cast = Cast::join(&app).await;
        for who in ["nobody", "another", "owner", "admin"] {
            let status = cast.call(&app, who, &route).await;
            let is_in = status != 401 && status != 403;
            let is_expected = expected(route.access, who);
            if is_in != is_expected && !(status == 401 && ASKS_FOR_CREDENTIALS.contains(&route.path.as_str())) {
                wrong.push(format!("{} {} as {who}: {status}", route.method, route.path));
            }
        }
        app.settle().await;
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn expected(access: Access, who: &str) -> bool {
    match access {
        Access::Public => true,
        Access::Player => who != "nobody",
        Access::Owner | Access::Src | Access::SrcDespiteBlock => who == "owner",
        Access::Admin => who == "admin",
    }
}

#[tokio::test]
async fn to_the_blocked_one_every_route_answers_as_if_the_other_had_never_been() {
    let app = TestApp::start().await;
    let nobody = PlayerId::new(1 << 31);
    let mut wrong = Vec::new();
    let names_others = |route: &Declared| route.path.contains("{key}") || route.path.contains("{dst}");
    for route in router::declared().iter().filter(|route| names_others(route)) {
        let Cast { owner, another, .. } = Cast::join(&app).await;
        owner.post(&format!("/network/block/me/{}", another.key()), json!({})).await.expect(204);
        for (one, other) in [(&another, &owner), (&owner, &another)] {
            // What lifts a block finds it.
            let lifts = route.access == Access::SrcDespiteBlock && one.id == owner.id;
            let answers = [other.id, nobody].map(|subject| {
                let path = fill(&route.path.replace("{src}", "me").replace("{key}", &subject.key()), one.id, subject);
                send(one, route, path)
            });
            let [blocked, unknown] = futures::future::join_all(answers).await.try_into().unwrap();
            if blocked != unknown && !lifts {
                wrong.push(format!("{} {}: {blocked:?} and not {unknown:?}", route.method, route.path));
            }
        }
        app.settle().await;
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What comes back: the status and the body.
async fn send(client: &Client, route: &Declared, path: String) -> (u16, String) {
    let method: Method = route.method.parse().unwrap();
    let body = (method == Method::POST || method == Method::PUT).then(|| json!({}));
    let answer = client.send(method, &path, body).await;
    (answer.status.as_u16(), answer.text())
}

struct Cast {
    owner: Golfer,
    another: Golfer,
    admin: Golfer,
}

impl Cast {
    async fn join(app: &TestApp) -> Cast {
        let owner = app.player(&app.new_name()).await;
        let another = app.player(&app.new_name()).await;
        let admin = app.player(&app.new_name()).admin().await;
        Cast { owner, another, admin }
    }

    async fn call(&self, app: &TestApp, who: &str, route: &Declared) -> u16 {
        let visitor = app.visitor();
        let client = match who {
            "another" => &*self.another,
            "owner" => &*self.owner,
            "admin" => &*self.admin,
            _ => &visitor,
        };
        send(client, route, fill(&route.path, self.owner.id, self.another.id)).await.0
    }
}

/// The path with the owner in the owner's place and something plausible in every other.
fn fill(path: &str, owner: PlayerId, other: PlayerId) -> String {
    path.replace("{key}", &owner.key())
        .replace("{src}", &owner.key())
        .replace("{dst}", &other.key())
        .replace("{date}", "2026-11-28")
        .replace("{token}", "no-such-token")
        .replace("{id}", "1")
        .replace("{image}", &"0".repeat(64))
        .replace("{size}", "160.jpg")
}
