//! What stands in the head of every page.

use std::sync::LazyLock;

use super::reader::Reader;
use crate::platform::assets;

/// The web app's own tags: icons, colours, fonts, and the script that sets the theme before anything is painted. Its
/// hash is in the security policy, so it must be the same to the letter.
static SHARED: LazyLock<String> = LazyLock::new(|| assets::page_source().map(|page| shared(&page)).unwrap_or_default());

/// The head of one kind of page.
pub(super) struct Head {
    pub lang: &'static str,
    pub shared: &'static str,
    pub styles: Vec<String>,
    pub script: Option<String>,
}

impl Head {
    /// The head of a page that is built from one of `web/src/plain`. Without a build there are neither styles nor scripts,
    /// and the page can still be read.
    pub(super) fn of(source: &str, reader: Reader) -> Head {
        let entry = assets::entry(source).unwrap_or_default();
        let (styles, scripts): (Vec<String>, Vec<String>) =
            entry.css.into_iter().chain([entry.file]).partition(|file| file.ends_with(".css"));
        let script = scripts.into_iter().find(|file| !file.is_empty());
        Head { lang: reader.lang(), shared: &SHARED, styles, script }
    }
}

/// The tags of a page's head without those that are about this page alone: its title, description, styles and scripts.
fn shared(page: &str) -> String {
    let head = page.split_once("<head>").and_then(|(_, rest)| rest.split_once("</head>")).map_or("", |(head, _)| head);
    let own = ["<title", "<meta charset", "<meta name=\"description\"", "</"];
    let mut tags = String::new();
    let mut rest = head;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let end = if rest.starts_with("<script>") { rest.find("</script>").map(|at| at + 9) } else { None };
        let end = end.or_else(|| rest.find('>').map(|at| at + 1)).unwrap_or(rest.len());
        let tag = &rest[..end];
        let is_file = tag.contains("type=\"module\"") || tag.contains("modulepreload") || tag.contains("stylesheet");
        if !is_file && !own.iter().any(|start| tag.starts_with(start)) {
            tags.push_str(tag);
            tags.push('\n');
        }
        rest = &rest[end..];
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_share_all_but_what_is_of_one_page() {
        let page = r#"<html><head><meta charset="utf-8"><title>Fourball</title>
            <meta name="description" content="Paint"><script>try{if(1<2)go()}catch{}</script>
            <meta name="viewport" content="width=device-width"><script type="module" src="/a.js"></script>
            <link rel="modulepreload" href="/b.js"><link rel="stylesheet" href="/a.css"></head><body><p></p></body>"#;
        let tags =
            "<script>try{if(1<2)go()}catch{}</script>\n<meta name=\"viewport\" content=\"width=device-width\">\n";
        assert_eq!(shared(page), tags);
    }
}
