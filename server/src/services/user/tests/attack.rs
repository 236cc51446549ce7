//! Somebody hunts for where a player lives, with every question that can be asked.

use serde_json::Value;

use super::{edit, position};
use crate::{
    kit::{Point, time::hours},
    testing::{DENVER, Golfer, LAKEWOOD, TestApp},
};

/// In the cell of the player who is hunted.
const HOME: Point = Point { lat: 39.7402, lon: -105.0791 };

/// A position so many shares of half a cell to the north and east of the middle of the cell of [`HOME`].
fn in_the_cell(north: f64, east: f64) -> Point {
    let (centre, half) = (HOME.snapped(), 0.5 / 69.0);
    let point = Point { lat: centre.lat + north * half, lon: centre.lon + east * half / centre.lat.to_radians().cos() };
    assert_eq!(point.snapped(), centre, "{north} {east}");
    point
}

/// What the hunter hears in a world where Ann lives at `home`. All else in that world is the same every time.
async fn heard(home: Point) -> Vec<(String, Value)> {
    let app = TestApp::start().await;
    let eve = app.player("eve").near(DENVER).await;
    let ann = app.player("ann").at(home.lat, home.lon).await;
    // Company to be compared with: in the same cell, in the next ones, in a town.
    let cell = HOME.snapped();
    app.player("bo").at(cell.lat, cell.lon).await;
    app.player("cy").at(cell.lat + 0.0145, cell.lon).await;
    app.player("dee").at(cell.lat, cell.lon - 0.019).await;
    app.player("fay").near(LAKEWOOD).await;
    let mut heard = Vec::new();
    for step in 0..6_i32 {
        if step == 4 {
            app.pass(hours(24)).await;
        }
        // Along a line past the house, in steps of a third of a cell.
        let (north, east) = (0.005 * f64::from(step - 3), 0.0065 * f64::from(step - 3));
        edit(&eve, position(HOME.lat + north, HOME.lon + east)).await.expect(200);
        ask_everything(&eve, &ann, &mut heard).await;
    }
    app.settle().await;
    heard
}

async fn ask_everything(eve: &Golfer, ann: &Golfer, heard: &mut Vec<(String, Value)>) {
    let mut questions = vec![format!("/user/get/{}", ann.key()), "/user/get/@ann".into(), "/user/query?q=ann".into()];
    for sort in ["match", "distance", "overlap", "newest"] {
        for radius in [1, 2, 3, 5, 10] {
            questions.push(format!("/user/query?radius={radius}&sort={sort}"));
        }
        questions.push(format!("/user/query?radius=1&ready=true&mobility=ride&sort={sort}"));
    }
    for around in ["zip80226", "zip80401", "zip80214", "zip80202", "zip80033"] {
        for radius in [1, 2, 3, 4, 5, 6, 8, 12] {
            questions.push(format!("/user/query?around={around}&radius={radius}&sort=distance"));
            questions.push(format!("/user/query/count?around={around}&radius={radius}"));
            questions.push(format!("/user/query/why/{}?around={around}&radius={radius}", ann.key()));
        }
        questions.push(format!("/location/near?zip={}&radius=10", &around[3..]));
    }
    for question in questions {
        let answer = eve.get(&question).await.expect(200).json();
        heard.push((question, answer));
    }
}

#[tokio::test]
async fn no_series_of_questions_tells_two_homes_in_a_cell_apart() {
    let first = heard(in_the_cell(0.0, 0.0)).await;
    for (north, east) in [(0.95, 0.95), (-0.95, 0.95), (0.1, -0.95)] {
        let other = heard(in_the_cell(north, east)).await;
        assert_eq!(other.len(), first.len());
        for (there, here) in other.iter().zip(&first) {
            assert_eq!(there, here, "from {north} {east}");
        }
    }
}

#[tokio::test]
async fn the_hunt_is_a_real_one_two_cells_are_told_apart() {
    let here = heard(HOME).await;
    let there = heard(Point { lat: HOME.lat + 2.0 / 69.0, lon: HOME.lon }).await;
    assert!(here != there);
}
