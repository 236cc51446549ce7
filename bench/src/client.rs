//! As little of an HTTP client as a measurement needs: it shares the machine with what it measures.

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::Done;

/// One connection, kept open, that may be logged in.
pub(crate) struct Client {
    stream: TcpStream,
    token: String,
    buffer: Vec<u8>,
}

impl Client {
    pub(crate) async fn connect(port: u16) -> Done<Client> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Client { stream, token: String::new(), buffer: Vec::new() })
    }

    pub(crate) fn log_in(&mut self, token: &str) {
        self.token = format!("authorization: Bearer {token}\r\n");
    }

    /// A GET whose answer must be 200; its body.
    pub(crate) async fn get(&mut self, path: &str) -> Done<&[u8]> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{}\r\n", self.token);
        self.exchange(request.as_bytes(), path).await
    }

    /// A request with JSON, and its answer's.
    pub(crate) async fn send(&mut self, method: &str, path: &str, body: &Value) -> Done<Value> {
        let body = body.to_string();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\n{}content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        );
        let answer = self.exchange(request.as_bytes(), path).await?;
        Ok(serde_json::from_slice(answer)?)
    }

    async fn exchange(&mut self, request: &[u8], path: &str) -> Done<&[u8]> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let (head, length) = loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the server hung up".into());
            }
            if let Some(end) = self.buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                let head = std::str::from_utf8(&self.buffer[..end])?;
                let length = head.lines().find_map(|line| {
                    let (name, value) = line.split_once(':')?;
                    name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>())
                });
                let is_fine = head.starts_with("HTTP/1.1 20");
                let length = length.ok_or("an answer without a length")??;
                if !is_fine {
                    return Err(format!("{path}: {}", head.lines().next().unwrap_or_default()).into());
                }
                break (end + 4, length);
            }
        };
        while self.buffer.len() < head + length {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the server hung up".into());
            }
        }
        Ok(&self.buffer[head..])
    }
}
