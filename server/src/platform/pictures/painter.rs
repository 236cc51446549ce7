//! SVG to PNG.

use std::sync::{Arc, OnceLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use tokio::sync::Semaphore;

use super::fonts;
use crate::kit::{Error, Result};

/// Paints on the blocking pool, one picture at a time for each core: more would only eat memory.
#[derive(Clone)]
pub struct Painter {
    permits: Arc<Semaphore>,
    fonts: Arc<OnceLock<Arc<Database>>>,
}

impl Painter {
    pub fn new() -> Painter {
        let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
        Painter { permits: Arc::new(Semaphore::new(cores)), fonts: Arc::default() }
    }

    /// A drawing of ours as a picture, in the size that it names.
    pub async fn png(&self, svg: String) -> Result<Vec<u8>> {
        let _permit = self.permits.acquire().await.map_err(|cause| Error::internal(cause.to_string()))?;
        let fonts = self.fonts.get_or_init(fonts::database).clone();
        tokio::task::spawn_blocking(move || paint(&svg, fonts))
            .await
            .map_err(|cause| Error::internal(format!("a picture was not painted: {cause}")))?
    }
}

impl Default for Painter {
    fn default() -> Painter {
        Painter::new()
    }
}

fn paint(svg: &str, fonts: Arc<Database>) -> Result<Vec<u8>> {
    let failed = |cause: String| Error::internal(format!("a picture was not painted: {cause}"));
    let options = Options { fontdb: fonts, font_family: "Figtree".into(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|cause| failed(cause.to_string()))?;
    let size = tree.size().to_int_size();
    let mut canvas = Pixmap::new(size.width(), size.height()).ok_or_else(|| failed("it has no size".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut canvas.as_mut());
    canvas.encode_png().map_err(|cause| failed(cause.to_string()))
}
