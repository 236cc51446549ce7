//! Reads the CSV files of `data/`, gzipped or not.

use std::{collections::HashMap, fs::File, io::Read, path::Path, str::FromStr};

use flate2::read::MultiGzDecoder;

/// One row, by the names of its columns.
pub(crate) struct Row<'a> {
    file: &'a str,
    line: u64,
    columns: &'a HashMap<String, usize>,
    record: &'a csv::StringRecord,
}

impl Row<'_> {
    pub(crate) fn text(&self, column: &str) -> Result<&str, String> {
        let at = self.columns.get(column);
        let value = at.and_then(|&at| self.record.get(at));
        value.map(str::trim).ok_or_else(|| self.problem(&format!("there is no column {column}")))
    }

    pub(crate) fn number<T: FromStr>(&self, column: &str) -> Result<T, String> {
        let value = self.text(column)?;
        value.parse().map_err(|_| self.problem(&format!("{column} is no such number: {value:?}")))
    }

    pub(crate) fn problem(&self, what: &str) -> String {
        format!("data/{}, line {}: {what}", self.file, self.line)
    }
}

/// What `read` makes of each row of the file, in the file's order.
pub(crate) fn rows<T>(
    data: &Path,
    file: &str,
    mut read: impl FnMut(&Row) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    let path = data.join(file);
    println!("cargo::rerun-if-changed={}", path.display());
    let source = File::open(&path).map_err(|problem| format!("data/{file}: {problem}"))?;
    let source: Box<dyn Read> =
        if file.ends_with(".gz") { Box::new(MultiGzDecoder::new(source)) } else { Box::new(source) };
    let mut reader = csv::Reader::from_reader(source);
    let broken = |problem: csv::Error| format!("data/{file}: {problem}");
    let header = reader.headers().map_err(broken)?;
    let columns = header.iter().enumerate().map(|(at, name)| (name.to_owned(), at)).collect();
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(broken)? {
        let line = record.position().map_or(0, csv::Position::line);
        rows.push(read(&Row { file, line, columns: &columns, record: &record })?);
    }
    if rows.is_empty() { Err(format!("data/{file}: there are no rows")) } else { Ok(rows) }
}
