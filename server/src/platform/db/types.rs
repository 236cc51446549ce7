//! How our plain values are stored: integers, text, booleans and reals, nothing else.

use sqlx::{Database, Decode, Type, error::BoxDynError};

use super::{ToValue, Value};
use crate::kit::{Day, Id, Timestamp};

macro_rules! to_value {
    ($($type:ty => $variant:ident ($value:ident) $convert:expr;)+) => {
        $(impl ToValue for $type {
            fn to_value(self) -> Value {
                let $value = self;
                Value::$variant(Some($convert))
            }
            fn null() -> Value {
                Value::$variant(None)
            }
        })+
    };
}

to_value! {
    i64 => Int(v) v;
    i32 => Int(v) v.into();
    u32 => Int(v) v.into();
    u8 => Int(v) v.into();
    f64 => Real(v) v;
    bool => Bool(v) v;
    String => Text(v) v;
    &str => Text(v) v.to_owned();
    &String => Text(v) v.clone();
    Timestamp => Int(v) v.0;
    Day => Int(v) v.number().into();
}

impl<K> ToValue for Id<K>
where
    K: crate::kit::id::Kind,
{
    fn to_value(self) -> Value {
        Value::Int(Some(self.pk()))
    }
    fn null() -> Value {
        Value::Int(None)
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(self) -> Value {
        self.map_or_else(T::null, T::to_value)
    }
    fn null() -> Value {
        T::null()
    }
}

/// Implements reading from an integer column through `TryFrom`-like `$read`.
macro_rules! read_integer {
    (<$($kind:ident)?> $type:ty, $read:expr) => {
        impl<DB: Database, $($kind: crate::kit::id::Kind)?> Type<DB> for $type
        where
            i64: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <i64 as Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <i64 as Type<DB>>::compatible(ty)
            }
        }

        impl<'r, DB: Database, $($kind: crate::kit::id::Kind)?> Decode<'r, DB> for $type
        where
            i64: Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let read: fn(i64) -> Result<Self, BoxDynError> = $read;
                read(<i64 as Decode<'r, DB>>::decode(value)?)
            }
        }
    };
}

read_integer!(<K> Id<K>, |n| Ok(Id::new(n)));
read_integer!(<> Timestamp, |n| Ok(Timestamp(n)));
read_integer!(<> Day, |n| Day::from_number(n).map_err(Into::into));

/// A closed choice is stored as its number; an unknown number in the database is an error, not a guess.
macro_rules! stored_as_number {
    ($type:ty) => {
        impl<DB: sqlx::Database> sqlx::Type<DB> for $type
        where
            i64: sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <i64 as sqlx::Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <i64 as sqlx::Type<DB>>::compatible(ty)
            }
        }

        impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for $type
        where
            i64: sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                let number = <i64 as sqlx::Decode<'r, DB>>::decode(value)?;
                <$type>::from_number(number).ok_or_else(|| format!("{number} is no {}", stringify!($type)).into())
            }
        }

        impl $crate::platform::db::ToValue for $type {
            fn to_value(self) -> $crate::platform::db::Value {
                $crate::platform::db::Value::Int(Some(self.number()))
            }
            fn null() -> $crate::platform::db::Value {
                $crate::platform::db::Value::Int(None)
            }
        }
    };
}
pub(crate) use stored_as_number;
