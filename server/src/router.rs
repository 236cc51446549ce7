//! One line for each service's routes, then the middleware, in order.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use tower_http::{
    compression::CompressionLayer,
    csrf::CsrfLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    trace::TraceLayer,
};
use utoipa::openapi::{
    ComponentsBuilder, Info, OpenApi, Server,
    security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme},
};

use utoipa_swagger_ui::SwaggerUi;

use crate::{
    app::App,
    kit::Error,
    pages,
    platform::{
        archive::Archive,
        assets,
        db::sql,
        http::{Declared, Limits, Problem, Routes, extract::Origin, limited, security},
        telemetry::{self, Metrics},
    },
    services::{alert, calendar, event, identity, location, network, user},
};

/// Every service's routes.
fn services() -> Routes {
    [
        event::routes::routes(),
        location::routes::routes(),
        alert::routes::routes(),
        user::routes::routes(),
        identity::routes::routes(),
        network::routes::routes(),
        calendar::routes::routes(),
    ]
    .into_iter()
    .fold(Routes::new(), Routes::merge)
}

/// What each service gives a player to take away.
const ARCHIVE: Archive = Archive(&[
    |app, player| Box::pin(identity::archive(app, player)),
    |app, player| Box::pin(user::archive(app, player)),
    |app, player| Box::pin(network::archive(app, player)),
    |app, player| Box::pin(calendar::archive(app, player)),
    |app, player| Box::pin(alert::archive(app, player)),
    |app, player| Box::pin(event::archive(app, player)),
]);

/// First words of API addresses; no page begins with one of them.
pub const SERVICES: &[&str] = &["alert", "calendar", "event", "identity", "location", "network", "user"];

/// Everything that the server answers.
pub fn router(app: App, metrics: Option<Metrics>) -> Router {
    let (routes, api, _) = services().into_parts();
    let api: Arc<str> = describe(api).to_pretty_json().expect("the description is plain data").into();
    let policy = assets::content_security_policy();
    let is_tls = app.config.is_tls();
    let (rates, matcher) = (app.rates.clone(), app.matcher.clone());
    let files = Router::new()
        .route(
            "/openapi.json",
            get(move || async move { ([(header::CONTENT_TYPE, "application/json")], api.to_string()) }),
        )
        .route("/credits", get(credits))
        // The bare layout: its top bar wants inline styles, which the security policy refuses.
        .merge(SwaggerUi::new("/docs").config(utoipa_swagger_ui::Config::from("/openapi.json").use_base_layout()))
        .merge(vitals(metrics))
        .merge(pages::routes());
    routes
        .merge(limited(files, Limits::FILE))
        .method_not_allowed_fallback(|| async { Error::WrongMethod })
        .layer(middleware::from_fn_with_state(app.clone(), authenticate))
        .layer(middleware::from_fn(move |mut request: Request, next: Next| {
            request.extensions_mut().insert(rates.clone());
            request.extensions_mut().insert(matcher.clone());
            request.extensions_mut().insert(ARCHIVE);
            next.run(request)
        }))
        .layer(CompressionLayer::new().compress_when(is_drawn_here))
        .layer(CsrfLayer::new().with_rejection_response(|_| {
            Problem::from(&Error::Forbidden("This came from another site.")).into_response()
        }))
        .layer(middleware::from_fn(move |request, next| security::headers(policy.clone(), is_tls, request, next)))
        .layer(middleware::from_fn(telemetry::measure))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .with_state(app)
}

/// What a worker answers: nothing but how it does.
pub fn of_worker(app: App, metrics: Metrics) -> Router {
    limited(vitals(Some(metrics)), Limits::FILE).with_state(app)
}

/// What an operator watches.
fn vitals(metrics: Option<Metrics>) -> Router<App> {
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(move |State(app): State<App>| figures(app, metrics)))
}

/// Every declared route, for the test that walks them.
pub fn declared() -> Vec<Declared> {
    services().into_parts().2
}

/// The OpenAPI description, as `docs/openapi.json` holds it.
pub fn openapi() -> OpenApi {
    describe(services().into_parts().1)
}

fn describe(mut api: OpenApi) -> OpenApi {
    let mut info = Info::new("Fourball", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "Finds golfers somebody to play with. Keys are opaque; `me` is yourself. Errors are RFC 9457 problems.".into(),
    );
    api.info = info;
    api.servers = Some(vec![Server::new("/")]);
    let components = api.components.take().unwrap_or_else(|| ComponentsBuilder::new().build());
    api.components = Some(
        ComponentsBuilder::from(components)
            .schema_from::<Problem>()
            .schema_from::<crate::platform::http::problem::FieldProblem>()
            .security_scheme("bearer", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)))
            .security_scheme("cookie", SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("fourball"))))
            .build(),
    );
    api
}

/// Whose data the binary carries, and on what terms: a page for a browser, JSON for everybody else.
async fn credits(headers: HeaderMap) -> Response {
    if pages::wants_page(&headers) {
        return assets::page("/credits", &headers).unwrap_or_else(IntoResponse::into_response);
    }
    ([(header::CONTENT_TYPE, "application/json")], include_str!("../../data/credits.json")).into_response()
}

/// Ready when the database answers.
async fn ready(State(app): State<App>) -> Result<&'static str, Error> {
    let _: i64 = sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM instance").fetch_value(&app.db).await?;
    Ok("ready")
}

/// Figures for Prometheus. The queues are counted when asked; what can't be counted is "not a number".
async fn figures(app: App, metrics: Option<Metrics>) -> String {
    let Some(metrics) = metrics else { return String::new() };
    let (waiting, parked, mails, dead) = tokio::join!(
        event::pending(&app.db),
        event::parked_count(&app.db),
        alert::waiting(&app.db, app.now()),
        alert::dead_count(&app.db)
    );
    for (name, count) in [
        ("fourball_events_waiting", waiting),
        ("fourball_events_parked", parked),
        ("fourball_mails_waiting", mails),
        ("fourball_mails_dead", dead),
    ] {
        metrics::gauge!(name).set(count.map_or(f64::NAN, |count| count as f64));
    }
    metrics::gauge!("fourball_players_findable").set(app.matcher.len() as f64);
    metrics.render()
}

/// Files come compressed already and data is small; what is written for each request is neither.
fn is_drawn_here(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind == "image/svg+xml"
}

/// Finds out who asks and from where.
async fn authenticate(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let origin = origin(&app, &request);
    request.extensions_mut().insert(origin);
    if let Some(token) = identity::routes::token(&app, request.headers()) {
        match identity::session(&app, &token).await {
            Ok(Some(session)) => {
                request.extensions_mut().insert(session);
            }
            Ok(None) => {}
            Err(error) => return error.into_response(),
        }
    }
    next.run(request).await
}

fn origin(app: &App, request: &Request) -> Origin {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
    let forwarded = request.headers().get_all("x-forwarded-for").iter().filter_map(|v| v.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|v| v.split(',')).map(str::trim).collect();
    // Each proxy appends the address it saw; only those that our own proxies wrote can be believed.
    let trusted = usize::from(app.config.trusted_proxies);
    let address = (trusted > 0)
        .then(|| hops.len().checked_sub(trusted).and_then(|at| hops.get(at)))
        .flatten()
        .and_then(|hop| hop.parse::<std::net::IpAddr>().ok())
        .map(|ip| ip.to_string());
    let agent = request.headers().get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    Origin { address: address.or(peer).unwrap_or_else(|| "unknown".into()), agent: agent.chars().take(200).collect() }
}

/// One span for each request. The route, not the address: addresses carry tokens.
fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|v: &HeaderValue| v.to_str().ok()).unwrap_or_default();
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str);
    tracing::info_span!("request", id, method = %request.method(), route)
}
