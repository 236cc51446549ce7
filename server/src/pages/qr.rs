//! An address to be read by a camera.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The dark squares of a code as the `d` of a path, and how many of them fit a side. Four more stay free around it.
pub(super) fn code(address: &str) -> Option<(String, usize)> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut d = String::new();
    for row in 0..code.size {
        let dark = |column: usize| column < code.size && code[row][column].value();
        let mut column = 0;
        while column < code.size {
            let length = (column..code.size).take_while(|&at| dark(at)).count();
            if length > 0 {
                write!(d, "M{column} {row}h{length}v1h-{length}z").expect("a string takes everything");
            }
            column += length.max(1);
        }
    }
    Some((d, code.size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_marks() {
        let (d, size) = code("https://fourball.example/").unwrap();
        assert_eq!(size, 25);
        assert!(d.starts_with("M0 0h7v1h-7z") && d.contains(&format!("M{} 0h7v1h-7z", size - 7)), "{d}");
        assert!(d.contains(&format!("M0 {}h7v1h-7z", size - 7)), "{d}");
    }
}
