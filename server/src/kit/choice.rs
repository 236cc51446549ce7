//! Closed choices: small integers in storage, lower-case words in JSON.

/// Declares an enum with its storage number and its word. Reads back what it writes, refuses the rest.
macro_rules! choice {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $number:literal $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $vis enum $name {
            $($(#[$vmeta])* #[serde(rename = $word)] $variant = $number),+
        }

        #[allow(dead_code, reason = "not every choice needs every conversion")]
        impl $name {
            $vis const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The number in storage.
            $vis const fn number(self) -> i64 {
                self as i64
            }

            /// The word in JSON and on the wire.
            $vis const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            $vis fn from_number(number: i64) -> Option<$name> {
                match number { $($number => Some($name::$variant),)+ _ => None }
            }

            $vis fn from_word(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }

            /// Reads a word of a request's field; the refusal lists the words.
            $vis fn parse(field: &'static str, word: &str) -> $crate::kit::Result<$name> {
                $name::from_word(word)
                    .ok_or_else(|| $crate::kit::Error::invalid(field, concat!("choose one of:" $(, " ", $word)+)))
            }
        }

        // By hand: the derive does not see the words through this macro.
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($word),+]))
                    .into()
            }
        }
        impl utoipa::ToSchema for $name {}

        crate::platform::db::stored_as_number!($name);
    };
}

pub(crate) use choice;
