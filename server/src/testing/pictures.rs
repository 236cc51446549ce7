//! Picture files for tests: made, not stored, and some of them broken on purpose.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// A picture of four fields: red and green above, blue and white below. Whichever way it is turned shows.
pub fn fields(width: u32, height: u32) -> RgbImage {
    // Row by row: dot by dot, forty million take a test without optimisation seconds.
    let row = |left: [u8; 3], right: [u8; 3]| {
        let half = width as usize / 2;
        [left.repeat(half), right.repeat(width as usize - half)].concat()
    };
    let half = height as usize / 2;
    let above = row([220, 30, 30], [30, 200, 60]).repeat(half);
    let below = row([30, 60, 220], [245, 245, 245]).repeat(height as usize - half);
    RgbImage::from_raw(width, height, [above, below].concat()).expect("three bytes a dot")
}

/// A picture of one colour, for as many different ones as a test wants.
pub fn plain(color: [u8; 3]) -> Vec<u8> {
    png(&RgbImage::from_pixel(200, 200, image::Rgb(color)))
}

pub fn png(picture: &RgbImage) -> Vec<u8> {
    encoded(picture, ImageFormat::Png)
}

pub fn webp(picture: &RgbImage) -> Vec<u8> {
    encoded(picture, ImageFormat::WebP)
}

fn encoded(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture.clone()).write_to(&mut file, format).expect("into memory");
    file.into_inner()
}

/// A JPEG, with an EXIF block where there is one.
pub fn jpeg(picture: &RgbImage, exif: Option<&[u8]>) -> Vec<u8> {
    encoded_as_jpeg(picture, |encoder| {
        if let Some(exif) = exif {
            encoder.add_exif_metadata(exif).expect("a short block");
        }
    })
}

/// A JPEG that comes in layers, as from the web.
pub fn layered_jpeg(picture: &RgbImage) -> Vec<u8> {
    encoded_as_jpeg(picture, |encoder| encoder.set_progressive(true))
}

/// A JPEG that holds one colour after another.
pub fn jpeg_in_turns(picture: &RgbImage) -> Vec<u8> {
    encoded_as_jpeg(picture, |encoder| encoder.set_optimized_huffman_tables(true))
}

fn encoded_as_jpeg(picture: &RgbImage, change: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 92);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    change(&mut encoder);
    let side = |pixels| u16::try_from(pixels).expect("a JPEG's size");
    encoder.encode(picture, side(picture.width()), side(picture.height()), ColorType::Rgb).expect("into memory");
    file
}

/// What a phone writes: which way up, by whom, and where on earth.
pub fn exif(orientation: u16) -> Vec<u8> {
    const MAKER: &[u8; 16] = b"Secret Camera 9\0";
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut bytes = Vec::new();
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(value);
        bytes
    };
    // The first directory has three entries and ends at 50; the maker's name stands at 50, the place's directory at 66.
    let first = [
        entry(0x010f, 2, 16, 50_u32.to_le_bytes()),
        entry(0x0112, 3, 1, u32::from(orientation).to_le_bytes()),
        entry(0x8825, 4, 1, 66_u32.to_le_bytes()),
    ];
    let place = [entry(1, 2, 2, *b"N\0\0\0"), entry(2, 5, 3, 96_u32.to_le_bytes())];
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(first.concat());
    tiff.extend([0; 4]);
    tiff.extend(MAKER);
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(place.concat());
    tiff.extend([0; 4]);
    // 39° 44′ 21″
    for number in [39_u32, 1, 44, 1, 21, 1] {
        tiff.extend(number.to_le_bytes());
    }
    tiff
}

/// A PNG of very few bytes that claims to be this large.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    file.extend(chunk(*b"IHDR", &head));
    file.extend(chunk(*b"IDAT", &[0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1]));
    file.extend(chunk(*b"IEND", &[]));
    file
}

/// A PNG that says it moves.
pub fn moving_png() -> Vec<u8> {
    let mut file = plain([1, 2, 3]);
    // After the signature and the header.
    file.splice(33..33, chunk(*b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]));
    file
}

/// A WebP that says it moves, with one frame.
pub fn moving_webp() -> Vec<u8> {
    let still = webp(&RgbImage::from_pixel(200, 200, image::Rgb([1, 2, 3])));
    let part = |name: &[u8; 4], data: &[u8]| {
        let mut bytes = name.to_vec();
        bytes.extend(u32::try_from(data.len()).expect("short").to_le_bytes());
        bytes.extend(data);
        bytes.resize(bytes.len().next_multiple_of(2), 0);
        bytes
    };
    // The size less one, in three bytes each; the flag for animation is the second bit.
    let size = [199, 0, 0, 199, 0, 0];
    let mut body = b"WEBP".to_vec();
    body.extend(part(b"VP8X", &[&[2, 0, 0, 0][..], &size].concat()));
    body.extend(part(b"ANIM", &[0; 6]));
    let frame = [&[0; 6][..], &size, &[100, 0, 0, 0], &still[12..]].concat();
    body.extend(part(b"ANMF", &frame));
    part(b"RIFF", &body)
}

fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut checked = name.to_vec();
    checked.extend(data);
    let mut bytes = u32::try_from(data.len()).expect("short").to_be_bytes().to_vec();
    bytes.extend(&checked);
    bytes.extend(crc(&checked).to_be_bytes());
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc)))
}
