//! SVG to PNG.

use std::sync::{Arc, OnceLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use tokio::sync::Semaphore;

use super::{Disc, Photo, fonts};
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
    pub async fn png(&self, svg: String, photo: Option<Photo>) -> Result<Vec<u8>> {
        let fonts = self.fonts.get_or_init(fonts::database).clone();
        self.run(move || paint(&svg, fonts, photo.as_ref())).await?
    }

    /// A photo for a drawing's disc, from the file that is kept of it. Nothing when that is damaged, however badly.
    pub async fn photo(&self, file: Vec<u8>, disc: Disc) -> Option<Photo> {
        self.run(move || Photo::read(&file, disc)).await.ok().flatten()
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let permit = self.permits.clone().acquire_owned().await.map_err(Error::internal)?;
        let work = move || {
            // Held for as long as the work lasts: whoever waited for it may have gone.
            let _permit = permit;
            work()
        };
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|cause| Error::internal(format!("a picture was not painted: {cause}")))
    }
}

impl Default for Painter {
    fn default() -> Painter {
        Painter::new()
    }
}

fn paint(svg: &str, fonts: Arc<Database>, photo: Option<&Photo>) -> Result<Vec<u8>> {
    let failed = |cause: String| Error::internal(format!("a picture was not painted: {cause}"));
    let options = Options { fontdb: fonts, font_family: "Figtree".into(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|cause| failed(cause.to_string()))?;
    let size = tree.size().to_int_size();
    let mut canvas = Pixmap::new(size.width(), size.height()).ok_or_else(|| failed("it has no size".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut canvas.as_mut());
    if let Some(photo) = photo {
        photo.lay_over(&mut canvas);
    }
    canvas.encode_png().map_err(|cause| failed(cause.to_string()))
}
