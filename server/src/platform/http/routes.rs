//! Routes: a handler, who may call it, and how much of it.

use std::time::Duration;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use utoipa::openapi::{
    ContentBuilder, OpenApi, Ref, ResponseBuilder,
    path::{Operation, PathItem},
    security::SecurityRequirement,
};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};

use super::guard;
use crate::app::App;

/// Who may call a route. Declared on the route, checked in one place, together with the blocks: whoever `{key}` or
/// `{dst}` names is not there for a player who is blocked by them, or blocks them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Anybody, logged in or not.
    Public,
    /// Anybody who is logged in.
    Player,
    /// Only the player that `{key}` names; `me` is always oneself.
    Owner,
    /// Only the player that `{src}` names; `me` is always oneself.
    Src,
    /// Like `Src`, and though a block keeps `{dst}` out of their sight: what sets and lifts one.
    SrcDespiteBlock,
    /// Only administrators.
    Admin,
}

/// How often one caller may use a route. Counted by player where one is logged in, else by address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rate {
    /// 30 a second, bursts of 120.
    Read,
    /// 5 a second, bursts of 60.
    Write,
    /// What costs a password hash, a mail or a picture: 1 in 6 seconds, bursts of 20.
    Costly,
    /// The web app's files and what else is no service's: 100 a second, bursts of 1,000.
    File,
}

/// What a route gives to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest body, in bytes.
    pub body: usize,
    /// The longest wait for an answer.
    pub time: Duration,
    pub rate: Rate,
}

impl Limits {
    pub const READ: Limits = Limits { body: 0, time: Duration::from_secs(10), rate: Rate::Read };
    pub const WRITE: Limits = Limits { body: 64 << 10, time: Duration::from_secs(10), rate: Rate::Write };
    pub const COSTLY: Limits = Limits { body: 16 << 10, time: Duration::from_secs(20), rate: Rate::Costly };
    /// A picture, over a slow line too.
    pub const UPLOAD: Limits = Limits { body: 10 << 20, time: Duration::from_secs(300), rate: Rate::Costly };
    pub const FILE: Limits = Limits { body: 0, time: Duration::from_secs(10), rate: Rate::File };
}

/// Puts limits around what anybody may call and no service declares: files, health, the description of the API.
pub fn limited(router: Router<App>, limits: Limits) -> Router<App> {
    router
        .layer(DefaultBodyLimit::max(limits.body))
        .layer(middleware::from_fn(move |request, next| guard::admit(Access::Public, limits, request, next)))
}

/// A route as declared, for the test that walks them all.
#[derive(Debug, Clone)]
pub struct Declared {
    pub method: String,
    pub path: String,
    pub access: Access,
    pub limits: Limits,
}

/// A service's routes.
#[derive(Default)]
pub struct Routes {
    router: OpenApiRouter<App>,
    declared: Vec<Declared>,
}

impl Routes {
    pub fn new() -> Routes {
        Routes::default()
    }

    /// Adds handlers of one path that read: `.read(Access::Player, handlers!(get))`.
    #[must_use]
    pub fn read(self, access: Access, handlers: UtoipaMethodRouter<App>) -> Routes {
        self.add(access, Limits::READ, handlers)
    }

    /// Adds handlers of one path that change something.
    #[must_use]
    pub fn write(self, access: Access, handlers: UtoipaMethodRouter<App>) -> Routes {
        self.add(access, Limits::WRITE, handlers)
    }

    /// Adds handlers of one path that cost a password hash, a mail or a picture.
    #[must_use]
    pub fn costly(self, access: Access, handlers: UtoipaMethodRouter<App>) -> Routes {
        self.add(access, Limits::COSTLY, handlers)
    }

    #[must_use]
    pub fn add(mut self, access: Access, limits: Limits, handlers: UtoipaMethodRouter<App>) -> Routes {
        let (schemas, mut paths, router) = handlers;
        for (path, item) in &mut paths.paths {
            for (method, operation) in operations(item) {
                document(operation, access, method, path);
                self.declared.push(Declared { method: method.to_owned(), path: path.clone(), access, limits });
            }
        }
        let router = router
            .layer(DefaultBodyLimit::max(limits.body))
            .layer(middleware::from_fn(move |request, next| guard::admit(access, limits, request, next)));
        self.router = self.router.routes((schemas, paths, router));
        self
    }

    #[must_use]
    pub fn merge(mut self, other: Routes) -> Routes {
        self.router = self.router.merge(other.router);
        self.declared.extend(other.declared);
        self
    }

    pub fn into_parts(self) -> (Router<App>, OpenApi, Vec<Declared>) {
        let (router, openapi) = self.router.split_for_parts();
        (router, openapi, self.declared)
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = (&'static str, &mut Operation)> {
    [
        ("GET", item.get.as_mut()),
        ("PUT", item.put.as_mut()),
        ("POST", item.post.as_mut()),
        ("DELETE", item.delete.as_mut()),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation?)))
}

/// Adds to an operation what follows from its declaration, so that no handler repeats it.
fn document(operation: &mut Operation, access: Access, method: &str, path: &str) {
    let mut problems = vec![
        ("404", "There is nothing here"),
        ("429", "Too often; `Retry-After` says how long to wait"),
        ("503", "It took too long"),
    ];
    if operation.request_body.is_some() {
        problems.extend([
            ("400", "The body could not be read"),
            ("413", "The body is too large"),
            ("422", "Fields were refused; `errors` names them"),
        ]);
    } else if operation.parameters.as_ref().is_some_and(|p| !p.is_empty()) {
        problems.extend([("400", "A parameter could not be read"), ("422", "A parameter was refused")]);
    }
    if access != Access::Public {
        problems.extend([("401", "Nobody is logged in"), ("403", "Not allowed")]);
        operation.security = Some(vec![
            SecurityRequirement::new("bearer", Vec::<String>::new()),
            SecurityRequirement::new("cookie", Vec::<String>::new()),
        ]);
    }
    for (status, description) in problems {
        operation.responses.responses.entry(status.to_owned()).or_insert_with(|| {
            ResponseBuilder::new()
                .description(description)
                .content(
                    "application/problem+json",
                    ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build(),
                )
                .build()
                .into()
        });
    }
    // `POST /identity/verify/{token}` is `identity_verify_token_post`: stable, unique, readable.
    let words = path.split('/').filter(|w| !w.is_empty()).map(|w| w.trim_matches(['{', '}']).replace('.', "_"));
    let id: Vec<String> = words.chain([method.to_lowercase()]).collect();
    operation.operation_id = Some(id.join("_"));
}
