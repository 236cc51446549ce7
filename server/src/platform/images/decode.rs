//! From a file that somebody sent to its pixels. The header is judged before memory is spent on the rest.

use std::{
    fs::File,
    io::{BufRead, BufReader, Seek as _, SeekFrom},
};

use image::{
    ColorType, ImageDecoder, Limits,
    codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};

use super::MAX_PIXELS;
use crate::kit::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Jpeg,
    Png,
    Webp,
}

/// What a file says of itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    format: Format,
    pixels: u64,
    /// Bytes that decoding holds for each pixel.
    depth: u64,
}

impl Header {
    pub(super) fn megabytes(&self) -> u32 {
        u32::try_from((self.pixels * self.depth).div_ceil(1_000_000)).unwrap_or(u32::MAX)
    }
}

/// A decoded picture as it lies in the file: not upright yet.
pub(super) struct Raw {
    pub width: u32,
    pub height: u32,
    /// 3 for colours, 1 for shades of grey; a byte each.
    pub channels: usize,
    pub pixels: Vec<u8>,
    pub orientation: Orientation,
    /// What its colours mean, where it says so.
    pub profile: Option<Vec<u8>>,
}

/// Reads how large the picture is and whether it is one that we take.
pub(super) fn inspect(file: &File) -> Result<Header> {
    let mut reader = from_the_start(file)?;
    let format = format(reader.fill_buf().map_err(Error::internal)?)?;
    let (size, depth) = match format {
        Format::Jpeg => {
            let frame = walk_jpeg(&mut reader).map_err(|_| damaged())?;
            if frame.scans > 1 && !frame.is_progressive {
                // Decoded in wrong colours by zune-jpeg 0.5, and rare: only a few programs write one colour after
                // another.
                return Err(refused("this kind of JPEG can't be read here: save it once more as a JPEG"));
            }
            // Layers are gathered in two bytes a colour before there are pixels.
            let layers = if frame.is_progressive { 2 * u64::from(frame.colors) } else { 0 };
            ((frame.width, frame.height), u64::from(frame.colors.max(3)) + layers)
        }
        Format::Png => {
            let decoder = PngDecoder::with_limits(reader, limits()).map_err(|_| damaged())?;
            if decoder.is_apng().unwrap_or(true) {
                return Err(moves());
            }
            (decoder.dimensions(), u64::from(decoder.color_type().bytes_per_pixel()))
        }
        Format::Webp => {
            let decoder = WebPDecoder::new(reader).map_err(|_| damaged())?;
            if decoder.has_animation() {
                return Err(moves());
            }
            (decoder.dimensions(), 2 * u64::from(decoder.color_type().bytes_per_pixel()))
        }
    };
    let pixels = u64::from(size.0) * u64::from(size.1);
    match pixels {
        0 => Err(damaged()),
        1..=MAX_PIXELS => Ok(Header { format, pixels, depth }),
        _ => Err(refused("it has more than 40 megapixels: make it smaller first")),
    }
}

/// Decodes what was inspected.
pub(super) fn decode(file: &File, header: &Header) -> Result<Raw> {
    let reader = from_the_start(file)?;
    match header.format {
        Format::Jpeg => JpegDecoder::new(reader).map_err(|_| damaged()).and_then(read),
        Format::Png => PngDecoder::with_limits(reader, limits()).map_err(|_| damaged()).and_then(read),
        Format::Webp => WebPDecoder::new(reader).map_err(|_| damaged()).and_then(read),
    }
}

pub(super) fn refused(reason: &'static str) -> Error {
    Error::invalid("image", reason)
}

pub(super) fn damaged() -> Error {
    refused("this file is damaged, or a part of it is missing")
}

fn moves() -> Error {
    refused("pictures that move are not taken: choose one that holds still")
}

/// Chunks of text and profiles can be bombs too.
fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_PIXELS * 8 + (16 << 20));
    limits
}

fn from_the_start(mut file: &File) -> Result<BufReader<&File>> {
    file.seek(SeekFrom::Start(0)).map_err(Error::internal)?;
    Ok(BufReader::new(file))
}

/// What the first bytes say; names and content types are only claims.
fn format(head: &[u8]) -> Result<Format> {
    match head {
        [0xff, 0xd8, 0xff, ..] => Ok(Format::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Ok(Format::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::Webp),
        [b'G', b'I', b'F', b'8', ..] => Err(refused("GIFs are not taken: choose a JPEG, PNG or WebP")),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..]
        | [_, _, _, _, b'f', b't', b'y', b'p', b'm', b'i', b'f', ..] => {
            Err(refused("HEIC pictures can't be read here: save it as a JPEG, or choose Most Compatible in the camera"))
        }
        _ => Err(refused("this is no picture that can be read here: choose a JPEG, PNG or WebP")),
    }
}

struct Frame {
    width: u32,
    height: u32,
    colors: u8,
    is_progressive: bool,
    /// How often data follows: more than once where colours or layers come one after another.
    scans: u32,
}

/// Follows the markers of a JPEG from its start to its end. The decoder fills in with grey what is missing; a person
/// who sent half a picture wants to know.
fn walk_jpeg(reader: &mut (impl BufRead + std::io::Seek)) -> std::io::Result<Frame> {
    let missing = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    let mut frame: Option<Frame> = None;
    loop {
        // Between segments this skips nothing, in the data of a scan everything up to the next marker.
        if reader.skip_until(0xff)? == 0 {
            return Err(missing());
        }
        let mut code = 0xff;
        while code == 0xff {
            code = byte(reader)?;
        }
        match code {
            // Data that looks like a marker, restarts, and what has no length.
            0x00 | 0x01 | 0xd0..=0xd8 => {}
            0xd9 => return frame.ok_or_else(missing),
            _ => {
                let length = i64::from(u16::from_be_bytes([byte(reader)?, byte(reader)?]));
                let mut rest = (length - 2).max(0);
                if matches!(code, 0xc0..=0xcf) && !matches!(code, 0xc4 | 0xc8 | 0xcc) {
                    let mut head = [0; 6];
                    reader.read_exact(&mut head)?;
                    rest = (rest - 6).max(0);
                    let number = |at: usize| u32::from(u16::from_be_bytes([head[at], head[at + 1]]));
                    let is_progressive = matches!(code, 0xc2 | 0xc6 | 0xca | 0xce);
                    frame =
                        Some(Frame { width: number(3), height: number(1), colors: head[5], is_progressive, scans: 0 });
                }
                if let (0xda, Some(frame)) = (code, &mut frame) {
                    frame.scans += 1;
                }
                reader.seek_relative(rest)?;
            }
        }
    }
}

fn byte(reader: &mut impl BufRead) -> std::io::Result<u8> {
    let mut one = [0];
    reader.read_exact(&mut one)?;
    Ok(one[0])
}

fn read(mut decoder: impl ImageDecoder) -> Result<Raw> {
    let (width, height) = decoder.dimensions();
    // A picture whose particulars can't be read is still one.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or_default();
    let kind = decoder.color_type();
    let mut pixels = vec![0; usize::try_from(decoder.total_bytes()).map_err(Error::internal)?];
    decoder.read_image(&mut pixels).map_err(|_| damaged())?;
    let channels = flatten(&mut pixels, kind);
    Ok(Raw { width, height, channels, pixels, orientation, profile })
}

/// Leaves a byte for each colour and nothing to see through: white lies under it. In place, since a second copy is
/// as large as the first.
fn flatten(pixels: &mut Vec<u8>, kind: ColorType) -> usize {
    let channels = if kind.has_color() { 3 } else { 1 };
    let all = usize::from(kind.channel_count());
    let wide = usize::from(kind.bytes_per_pixel()) / all;
    if all * wide == channels {
        return channels;
    }
    let count = pixels.len() / (all * wide);
    for at in 0..count {
        let sample = |pixels: &[u8], channel: usize| {
            let from = (at * all + channel) * wide;
            // Of two bytes the more significant one.
            if wide == 2 { (u16::from_ne_bytes([pixels[from], pixels[from + 1]]) >> 8) as u8 } else { pixels[from] }
        };
        let alpha = if all > channels { u32::from(sample(pixels, channels)) } else { 255 };
        for channel in 0..channels {
            let over_white = (u32::from(sample(pixels, channel)) * alpha + 255 * (255 - alpha) + 127) / 255;
            pixels[at * channels + channel] = over_white as u8;
        }
    }
    pixels.truncate(count * channels);
    channels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(mut pixels: Vec<u8>, kind: ColorType) -> (usize, Vec<u8>) {
        let channels = flatten(&mut pixels, kind);
        (channels, pixels)
    }

    #[test]
    fn what_can_be_seen_through_lies_on_white() {
        assert_eq!(flat(vec![10, 20, 30, 255, 0, 0, 0, 0], ColorType::Rgba8), (3, vec![10, 20, 30, 255, 255, 255]));
        assert_eq!(flat(vec![0, 128, 9, 255], ColorType::La8), (1, vec![127, 9]));
    }

    #[test]
    fn of_two_bytes_the_greater_one_stays() {
        let wide: Vec<u8> = [0x1234_u16, 0xabcd, 0xff00].iter().flat_map(|n| n.to_ne_bytes()).collect();
        assert_eq!(flat(wide.clone(), ColorType::Rgb16), (3, vec![0x12, 0xab, 0xff]));
        assert_eq!(flat(wide, ColorType::L16), (1, vec![0x12, 0xab, 0xff]));
    }

    #[test]
    fn a_name_proves_nothing_and_the_first_bytes_do() {
        assert_eq!(format(b"\xff\xd8\xff\xe0").ok(), Some(Format::Jpeg));
        assert_eq!(format(b"RIFF....WEBPVP8 ").ok(), Some(Format::Webp));
        for head in [&b"<svg xmlns="[..], b"GIF89a", b"\0\0\0\x18ftypheic", b"\0\0\0\x18ftypmp42", b"plain text", b""] {
            assert!(format(head).is_err(), "{head:?}");
        }
    }
}
