//! Every way a request can fail, as a player would see it.

use std::{borrow::Cow, time::Duration};

use super::Timestamp;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, in the words a player reads. `platform::http::problem` turns it into
/// `application/problem+json`, once; `Internal` is logged and never shown.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request could not be read at all: broken JSON, a wrong content type. 400.
    #[error("{0}")]
    Malformed(Cow<'static, str>),
    /// Fields that were read and refused, each with its reason. 422.
    #[error("{}", .0.iter().map(|f| format!("{}: {}", f.field, f.reason)).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<FieldError>),
    /// Nobody is logged in, or the session has ended. 401.
    #[error("Log in to do this.")]
    Unauthenticated,
    /// Wrong user and wrong password, indistinguishable. 401.
    #[error("That username, email or password is not right.")]
    WrongCredentials,
    /// Logged in, but not allowed. 403.
    #[error("{0}")]
    Forbidden(&'static str),
    /// The right password of an account that its owner deleted; it can come back until then. 403.
    #[error("This account was deleted. It can still come back.")]
    Deactivated { until: Timestamp },
    /// Not there, or not for this viewer: the two look the same. 404.
    #[error("There is nothing here.")]
    NotFound,
    /// There is something, but not by this HTTP method. 405.
    #[error("This address does not take that method.")]
    WrongMethod,
    /// Somebody has it already. 409, naming the field.
    #[error("That {0} is taken.")]
    Taken(&'static str),
    /// The request contradicts what is stored. 409.
    #[error("{0}")]
    Conflict(Cow<'static, str>),
    /// A link that was used or has expired. 410.
    #[error("{0}")]
    Gone(&'static str),
    /// The body is larger than the route takes. 413.
    #[error("That is too large.")]
    TooLarge,
    /// Too often; the same request may succeed after the wait. 429 with `Retry-After`.
    #[error("Too many tries. Wait a little and try again.")]
    TooMany { retry_after: Duration },
    /// The answer took too long. 503.
    #[error("This is taking too long. Try again in a moment.")]
    Timeout,
    /// Ours to mend. 500; the cause goes to the log.
    #[error("Something went wrong on our side.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// One refused field. `reason` completes the sentence on the screen: "keep it under 80 characters".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    pub field: Cow<'static, str>,
    pub reason: Cow<'static, str>,
}

impl Error {
    pub fn invalid(field: impl Into<Cow<'static, str>>, reason: impl Into<Cow<'static, str>>) -> Error {
        Error::Invalid(vec![FieldError { field: field.into(), reason: reason.into() }])
    }

    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::Internal(cause.into())
    }
}

impl From<sqlx::Error> for Error {
    fn from(cause: sqlx::Error) -> Error {
        match cause {
            // Every connection is busy: a moment later one may not be.
            sqlx::Error::PoolTimedOut => Error::Timeout,
            other => Error::internal(other),
        }
    }
}

/// Joins results so that a form hears about all its wrong fields at once.
///
/// ```
/// use fourball::kit::error::{all, Error};
/// let both = all((Err::<(), _>(Error::invalid("a", "is missing")), Err::<(), _>(Error::invalid("b", "is missing"))));
/// assert!(matches!(both, Err(Error::Invalid(fields)) if fields.len() == 2));
/// ```
pub fn all<T: All>(results: T) -> Result<T::Values> {
    results.all()
}

/// A tuple of results; see [`all`].
pub trait All {
    type Values;
    fn all(self) -> Result<Self::Values>;
}

macro_rules! tuples {
    ($($name:ident $value:ident),+) => {
        impl<$($name),+> All for ($(Result<$name>,)+) {
            type Values = ($($name,)+);

            fn all(self) -> Result<Self::Values> {
                let ($($value,)+) = self;
                let mut fields = Vec::new();
                $(let $value = gather($value, &mut fields)?;)+
                match ($($value,)+) {
                    ($(Some($value),)+) => Ok(($($value,)+)),
                    _ => Err(Error::Invalid(fields)),
                }
            }
        }
    };
}

tuples!(A a, B b);
tuples!(A a, B b, C c);
tuples!(A a, B b, C c, D d);
tuples!(A a, B b, C c, D d, E e);
tuples!(A a, B b, C c, D d, E e, F f);

fn gather<T>(result: Result<T>, fields: &mut Vec<FieldError>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Error::Invalid(mut refused)) => {
            fields.append(&mut refused);
            Ok(None)
        }
        Err(other) => Err(other),
    }
}
