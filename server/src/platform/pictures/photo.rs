//! A photo over a drawing, cut to a disc.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder as _, codecs::jpeg::JpegDecoder};
use resvg::tiny_skia::{FillRule, FilterQuality, IntSize, Paint, PathBuilder, Pattern, Pixmap, SpreadMode, Transform};

use crate::platform::images::LARGEST;

/// Where a drawing has its disc, in whole pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disc {
    pub x: u16,
    pub y: u16,
    pub radius: u16,
}

/// A photo in the size of its disc.
pub struct Photo {
    pixels: Pixmap,
    over: Disc,
}

impl Photo {
    /// Nothing when the file is no picture as we keep them: whatever it is, it takes no more memory than one of those.
    pub(super) fn read(file: &[u8], disc: Disc) -> Option<Photo> {
        // A pixel more than the drawn disc, whose edge would shine through all around.
        let over = Disc { radius: disc.radius + 1, ..disc };
        let decoder = JpegDecoder::new(Cursor::new(file)).ok()?;
        let (width, height) = decoder.dimensions();
        if width.max(height) > LARGEST {
            return None;
        }
        let side = 2 * u32::from(over.radius);
        let picture = DynamicImage::from_decoder(decoder).ok()?.thumbnail_exact(side, side);
        let pixels = Pixmap::from_vec(picture.into_rgba8().into_raw(), IntSize::from_wh(side, side)?)?;
        Some(Photo { pixels, over })
    }

    pub(super) fn lay_over(&self, canvas: &mut Pixmap) {
        let [x, y, radius] = [self.over.x, self.over.y, self.over.radius].map(f32::from);
        let place = Transform::from_translate(x - radius, y - radius);
        let shader = Pattern::new(self.pixels.as_ref(), SpreadMode::Pad, FilterQuality::Nearest, 1.0, place);
        let paint = Paint { shader, ..Paint::default() };
        let disc = PathBuilder::from_circle(x, y, radius).expect("a radius of a few pixels is a circle");
        canvas.fill_path(&disc, &paint, FillRule::Winding, Transform::identity(), None);
    }
}
