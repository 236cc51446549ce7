//! The contour map that a key stands for: the same key is the same green, everywhere and for ever.
//!
//! 1. seed = FNV-1a (32 bits) of the key's UTF-16 units; numbers r() from mulberry32(seed).
//! 2. tilt: tx = r() − ½, ty = r() − ½.
//! 3. nine mounds, each in this order: cx = r() × 190 − 15, cy = r() × 140 − 15, rx = 20 + r() × 36,
//!    ry = 20 + r() × 36, then s = r() and a = (s < 0.35 ? −1 : 1) × (0.35 + r() × 0.65).
//! 4. height at (x, y) of a 160 × 110 plane: 1.6 tx x ÷ 160 + 1.6 ty y ÷ 110 + Σ a ÷ (1 + dx² + dy²)²
//!    with dx = (x − cx) ÷ rx and dy = (y − cy) ÷ ry, sampled every 5 units from −5 to 165 and −5 to 115.
//! 5. level k of 18 lies at low + (k + ½) ÷ 18 × (high − low), between the lowest and highest sample.
//! 6. marching squares; of each line, points closer than 5 units to the one before are left out, and it is
//!    smoothed by quadratic curves through the middles of its pieces.
//!
//! Only + − × ÷ on doubles, which are the same on every machine.

mod ground;
mod lines;
mod path;

use std::fmt::Write as _;

use super::palette;

/// How the drawing is measured: tenths of the plane's units.
pub const SIZE: (u32, u32) = (1_600, 1_100);
const LEVELS: u32 = 18;

/// Every line of a green, as two paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Green {
    pub weak: String,
    /// Every fourth level, drawn stronger, as on a map.
    pub strong: String,
}

/// The green of a key.
pub fn of(key: &str) -> Green {
    let ground = ground::Ground::of(key);
    let (low, high) = ground.range();
    let mut green = Green { weak: String::new(), strong: String::new() };
    for level in 0..LEVELS {
        let height = low + (f64::from(level) + 0.5) / f64::from(LEVELS) * (high - low);
        let into = if level % 4 == 3 { &mut green.strong } else { &mut green.weak };
        for line in lines::at(&ground, height) {
            into.push_str(&path::of(&line));
        }
    }
    green
}

/// The green as a picture of its own, to be laid over pine. It fills the frame that it is given.
pub fn svg(key: &str) -> String {
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" preserveAspectRatio="xMidYMid slice" fill="none" stroke="{}">"#,
        SIZE.0,
        SIZE.1,
        palette::light("contour"),
    );
    let Green { weak, strong } = of(key);
    for (d, opacity, width) in [(weak, 0.3, 1.1), (strong, 0.55, 1.5)] {
        let look = format!(r#"stroke-opacity="{opacity}" stroke-width="{width}" vector-effect="non-scaling-stroke""#);
        write!(svg, r#"<path {look} d="{d}"/>"#).expect("a string takes everything");
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};

    use super::*;

    fn fingerprint(key: &str) -> String {
        let Green { weak, strong } = of(key);
        let hash = Sha256::digest(format!("{weak} {strong}"));
        hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn a_key_keeps_its_green_for_ever() {
        for (key, known) in [
            ("ann", "7143862b0f348557"),
            ("maya", "ef404b513214d8ce"),
            ("fourball", "67e98eafc4b70902"),
            ("Zürich ⛳", "9b92605ad9b30212"),
        ] {
            assert_eq!(fingerprint(key), known, "{key}");
        }
    }

    #[test]
    fn it_is_about_six_kilobytes_without_a_broken_number() {
        for key in ["ann", "bo", "cy", "maya", "theo", "", "🏌️"] {
            let green = of(key);
            let d = format!("{}{}", green.weak, green.strong);
            assert!((3_000..9_000).contains(&d.len()), "{key}: {}", d.len());
            assert!(d.chars().all(|c| "MqLZ- ".contains(c) || c.is_ascii_digit()), "{key}: {d}");
            assert!(green.strong.len() > 200, "{key}");
        }
    }
}
