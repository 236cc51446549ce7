//! Text in a frame: as large as it can be, broken between words, and within one only where nothing else helps.

use super::fonts::Face;

/// A place for text.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub width: f32,
    pub height: f32,
    pub largest: f32,
    pub smallest: f32,
    /// From one line to the next, as a share of the size.
    pub leading: f32,
}

/// Text as it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    pub size: f32,
    pub lines: Vec<String>,
}

/// Fits text into a frame. What is too long even at the smallest size ends in "…".
pub fn fit(text: &str, face: Face, frame: Frame) -> Fitted {
    let mut size = frame.largest;
    while size > frame.smallest {
        let lines = broken(text, face, size, frame.width, false);
        let fits = |line: &String| face.width(line, size) <= frame.width;
        if lines.len() <= frame.lines(size) && lines.iter().all(fits) {
            return Fitted { size, lines };
        }
        size -= 2.0;
    }
    let mut lines = broken(text, face, frame.smallest, frame.width, true);
    let most = frame.lines(frame.smallest);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while face.width(&format!("{last}…"), frame.smallest) > frame.width && last.pop().is_some() {}
            last.push('…');
        }
    }
    Fitted { size: frame.smallest, lines }
}

impl Frame {
    fn lines(&self, size: f32) -> usize {
        // A small count.
        ((self.height / (size * self.leading)) as usize).max(1)
    }
}

/// Lines that hold as many words as fit; a word that is too long by itself is cut if it must be.
fn broken(text: &str, face: Face, size: f32, width: f32, cuts: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|joined| face.width(joined, size) <= width) {
            Some(joined) => *lines.last_mut().expect("it was joined to it") = joined,
            None if cuts => lines.extend(cut(word, face, size, width)),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

fn cut(word: &str, face: Face, size: f32, width: f32) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let last = pieces.last_mut().expect("there is always a piece");
        if !last.is_empty() && face.width(&format!("{last}{c}"), size) > width {
            pieces.push(c.into());
        } else {
            last.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { width: 850.0, height: 280.0, largest: 150.0, smallest: 56.0, leading: 0.88 };

    #[test]
    fn a_short_name_is_as_large_as_can_be() {
        assert_eq!(fit("MAYA", Face::Board, FRAME), Fitted { size: 150.0, lines: vec!["MAYA".into()] });
    }

    #[test]
    fn every_name_stays_within_its_frame() {
        let (usernames, aliases) = ("@WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "WOLFGANG AMADEUS MAXIMILIAN VON WUTTEMBERG");
        for name in [usernames, aliases, &"M".repeat(40), &"I ".repeat(20), &"word ".repeat(300), ""] {
            let fitted = fit(name, Face::Board, FRAME);
            assert!(fitted.lines.len() as f32 * fitted.size * FRAME.leading <= FRAME.height, "{fitted:?}");
            let widest = fitted.lines.iter().map(|line| Face::Board.width(line, fitted.size)).fold(0.0, f32::max);
            assert!(widest <= FRAME.width, "{widest}: {fitted:?}");
        }
        assert!(fit(&"word ".repeat(300), Face::Board, FRAME).lines.last().unwrap().ends_with('…'));
    }
}
