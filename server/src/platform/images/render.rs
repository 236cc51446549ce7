//! From pixels to what is kept: a square, upright, in every size.

use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, images};
use image::{DynamicImage, RgbImage, metadata::Orientation};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use moxcms::{ColorProfile, Layout, TransformOptions};
use sha2::{Digest as _, Sha256};

use super::{
    LARGEST, SIZES, Size,
    decode::{Raw, damaged, refused},
};
use crate::kit::{Error, Result};

/// The square that is kept, in pixels of the picture as one sees it: upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crop {
    pub left: u32,
    pub top: u32,
    pub size: u32,
}

/// What is kept of a picture.
#[derive(Debug)]
pub struct Picture {
    /// Names it: SHA-256 of the files, in hexadecimal digits.
    pub hash: String,
    /// Its middle colour, 0xRRGGBB.
    pub color: u32,
    /// A JPEG for each of [`SIZES`].
    pub files: Vec<Vec<u8>>,
}

/// From best to the smallest that still looks like something: the first that a size has room for is taken.
const QUALITIES: [u8; 4] = [84, 74, 62, 45];

pub(super) fn render(raw: Raw, crop: Option<Crop>) -> Result<Picture> {
    let crop = crop.unwrap_or_else(|| middle(upright(&raw)));
    check(crop, upright(&raw))?;
    let profile = raw.profile.as_deref().and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let mut largest = cut(raw, crop)?;
    if let Some(profile) = profile {
        to_srgb(&mut largest, &profile);
    }
    let pictures: Vec<RgbImage> = SIZES.iter().map(|size| shrunk(&largest, size.side)).collect::<Result<_>>()?;
    let files: Vec<Vec<u8>> = pictures.iter().zip(SIZES).map(|(one, size)| encode(one, size)).collect::<Result<_>>()?;
    let hash = files.iter().fold(Sha256::new(), |hash, file| hash.chain_update(file)).finalize();
    Ok(Picture {
        hash: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        color: middle_color(&pictures[0]),
        files,
    })
}

/// Width and height once it is turned.
fn upright(raw: &Raw) -> (u32, u32) {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    match raw.orientation {
        Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH => (raw.height, raw.width),
        _ => (raw.width, raw.height),
    }
}

/// The largest square in the middle.
fn middle((width, height): (u32, u32)) -> Crop {
    let size = width.min(height);
    Crop { left: (width - size) / 2, top: (height - size) / 2, size }
}

fn check(crop: Crop, (width, height): (u32, u32)) -> Result<()> {
    let Size { side: least, .. } = SIZES[0];
    if width.min(height) < least {
        return Err(refused("it is too small: at least 160 pixels each way"));
    }
    if crop.size < least {
        return Err(Error::invalid("crop", "the square is too small: at least 160 pixels each way"));
    }
    let ends_at = |start: u32| u64::from(start) + u64::from(crop.size);
    if ends_at(crop.left) > width.into() || ends_at(crop.top) > height.into() {
        return Err(Error::invalid("crop", "the square reaches over the edge of the picture"));
    }
    Ok(())
}

/// Cuts the square out, makes it as small as the largest size and turns it. In this order: the whole picture is
/// never copied.
fn cut(raw: Raw, crop: Crop) -> Result<RgbImage> {
    let (left, top) = corner(crop, &raw);
    let kind = if raw.channels == 3 { PixelType::U8x3 } else { PixelType::U8 };
    let side = LARGEST.min(crop.size);
    let source = images::Image::from_vec_u8(raw.width, raw.height, raw.pixels, kind).map_err(Error::internal)?;
    let square = (f64::from(left), f64::from(top), f64::from(crop.size), f64::from(crop.size));
    let resized = resize(&source, square, side)?;
    drop(source);
    let pixels = if raw.channels == 3 { resized } else { resized.iter().flat_map(|&grey| [grey; 3]).collect() };
    let mut picture = DynamicImage::ImageRgb8(square_of(side, pixels)?);
    picture.apply_orientation(raw.orientation);
    Ok(picture.into_rgb8())
}

/// Where the square's first corner lies in the picture as it is in the file.
fn corner(crop: Crop, raw: &Raw) -> (u32, u32) {
    let Crop { left, top, size } = crop;
    let from_right = |start: u32| raw.width - start - size;
    let from_below = |start: u32| raw.height - start - size;
    match raw.orientation {
        Orientation::NoTransforms => (left, top),
        Orientation::FlipHorizontal => (from_right(left), top),
        Orientation::Rotate180 => (from_right(left), from_below(top)),
        Orientation::FlipVertical => (left, from_below(top)),
        Orientation::Rotate90FlipH => (top, left),
        Orientation::Rotate90 => (top, from_below(left)),
        Orientation::Rotate270FlipH => (from_right(top), from_below(left)),
        Orientation::Rotate270 => (from_right(top), left),
    }
}

fn shrunk(picture: &RgbImage, side: u32) -> Result<RgbImage> {
    let had = picture.width();
    if had <= side {
        return Ok(picture.clone());
    }
    let source = images::ImageRef::new(had, had, picture.as_raw(), PixelType::U8x3).map_err(Error::internal)?;
    square_of(side, resize(&source, (0.0, 0.0, had.into(), had.into()), side)?)
}

fn resize(
    source: &impl fast_image_resize::IntoImageView,
    (left, top, width, height): (f64, f64, f64, f64),
    side: u32,
) -> Result<Vec<u8>> {
    let kind = source.pixel_type().ok_or_else(|| Error::internal("an image of no pixel type"))?;
    let mut target = images::Image::new(side, side, kind);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(left, top, width, height)
        .use_alpha(false);
    Resizer::new().resize(source, &mut target, &options).map_err(Error::internal)?;
    Ok(target.into_vec())
}

fn square_of(side: u32, pixels: Vec<u8>) -> Result<RgbImage> {
    RgbImage::from_raw(side, side, pixels).ok_or_else(|| Error::internal("pixels that fill no square"))
}

/// Phones photograph in more colours than sRGB and say so in a profile, which is not kept. One that can't be used is
/// passed over: the colours are a little off then.
fn to_srgb(picture: &mut RgbImage, profile: &ColorProfile) {
    let options = TransformOptions::default();
    let Ok(transform) = profile.create_transform_8bit(Layout::Rgb, &ColorProfile::new_srgb(), Layout::Rgb, options)
    else {
        return;
    };
    let mut converted = vec![0; picture.as_raw().len()];
    if transform.transform(picture.as_raw(), &mut converted).is_ok() {
        picture.copy_from_slice(&converted);
    }
}

/// As good as the bytes for this size allow.
fn encode(picture: &RgbImage, size: Size) -> Result<Vec<u8>> {
    let side = u16::try_from(picture.width()).map_err(Error::internal)?;
    let mut file = Vec::new();
    for quality in QUALITIES {
        file.clear();
        let mut encoder = Encoder::new(&mut file, quality);
        encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
        encoder.encode(picture.as_raw(), side, side, ColorType::Rgb).map_err(|_| damaged())?;
        if file.len() <= size.bytes {
            break;
        }
    }
    Ok(file)
}

fn middle_color(picture: &RgbImage) -> u32 {
    let mut sums = [0_u64; 3];
    for pixel in picture.pixels() {
        for (sum, part) in sums.iter_mut().zip(pixel.0) {
            *sum += u64::from(part);
        }
    }
    let count = u64::from(picture.width()) * u64::from(picture.height());
    sums.iter().fold(0, |color, sum| color << 8 | u32::try_from(sum / count.max(1)).unwrap_or(255))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(width: u32, height: u32, orientation: Orientation) -> Raw {
        let pixels = (0..width * height).flat_map(|at| [(at % width) as u8, (at / width) as u8, 7]).collect();
        Raw { width, height, channels: 3, pixels, orientation, profile: None }
    }

    /// Cutting a square out of the upright picture and out of the one in the file are the same, whichever way it lies.
    #[test]
    fn the_square_is_the_one_that_was_seen() {
        for exif in 1..=8 {
            let orientation = Orientation::from_exif(exif).unwrap();
            let (crop, lying) = (Crop { left: 13, top: 31, size: 160 }, raw(200, 230, orientation));
            let mut seen = DynamicImage::ImageRgb8(RgbImage::from_raw(200, 230, lying.pixels.clone()).unwrap());
            seen.apply_orientation(orientation);
            let expected = seen.crop_imm(crop.left, crop.top, crop.size, crop.size).into_rgb8();
            assert!(check(crop, upright(&lying)).is_ok(), "{exif}");
            assert!(cut(lying, crop).unwrap() == expected, "orientation {exif}");
        }
    }

    #[test]
    fn without_a_wish_it_is_the_middle() {
        assert_eq!(middle((300, 200)), Crop { left: 50, top: 0, size: 200 });
        assert_eq!(middle((200, 301)), Crop { left: 0, top: 50, size: 200 });
    }

    #[test]
    fn a_square_over_the_edge_is_refused_without_overflow() {
        for crop in [
            Crop { left: 41, top: 0, size: 160 },
            Crop { left: 0, top: 41, size: 160 },
            Crop { left: u32::MAX, top: 0, size: 160 },
            Crop { left: 0, top: 0, size: u32::MAX },
            Crop { left: 0, top: 0, size: 159 },
        ] {
            assert!(check(crop, (200, 200)).is_err(), "{crop:?}");
        }
        assert!(check(Crop { left: 40, top: 40, size: 160 }, (200, 200)).is_ok());
    }

    #[test]
    fn every_size_keeps_within_its_bytes() {
        // Noise is the hardest of all.
        let mut state = 1_u32;
        let mut noise = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let pixels = (0..1300 * 1300 * 3).map(|_| noise()).collect();
        let lying = Raw {
            width: 1300,
            height: 1300,
            channels: 3,
            pixels,
            orientation: Orientation::NoTransforms,
            profile: None,
        };
        let picture = render(lying, None).unwrap();
        let sides: Vec<u32> = picture.files.iter().map(|file| image::load_from_memory(file).unwrap().width()).collect();
        assert_eq!(sides, [160, 480, 1280]);
        for (file, size) in picture.files.iter().zip(SIZES) {
            assert!(file.len() <= size.bytes * 2, "{} of {}", file.len(), size.bytes);
        }
    }
}
