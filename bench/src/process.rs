//! What the kernel knows of a process.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use crate::Done;

/// Kernels tell processor time in hundredths of a second (`USER_HZ`), whatever they tick at.
const TICK: Duration = Duration::from_millis(10);

/// Bytes of resident memory of this process, without what is only a view of a file: SQLite maps its own.
pub(crate) fn resident() -> Done<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).ok_or("no RssAnon")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

/// The processor time that a process took so far.
pub(crate) fn processor_time(id: u32) -> Done<Duration> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat"))?;
    // The name in parentheses may hold anything; utime and stime are the 12th and 13th field after it.
    let fields: Vec<&str> = stat.rsplit(')').next().ok_or("no stat")?.split_whitespace().collect();
    let ticks = |at: usize| -> Done<u32> { Ok(fields.get(at).ok_or("a short stat")?.parse()?) };
    Ok((ticks(11)? + ticks(12)?) * TICK)
}

/// The machine's load averages.
pub(crate) fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// Another process of this program, which says on standard output what it found out, a word and a number a line,
/// and ends when it is dropped.
pub(crate) struct Helper {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Helper {
    pub(crate) fn start(role: &str, folder: Option<&Path>) -> Done<Helper> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg(role).args(folder).stdout(Stdio::piped()).spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("standard output is piped")?);
        Ok(Helper { child, lines })
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the number that goes by this word, the next one said.
    pub(crate) fn hear(&mut self, word: &str) -> Done<f64> {
        let mut line = String::new();
        self.lines.read_line(&mut line)?;
        let (said, number) = line.trim().split_once(' ').ok_or("a helper ended early")?;
        if said != word {
            return Err(format!("a helper said {said} and not {word}").into());
        }
        Ok(number.parse()?)
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
