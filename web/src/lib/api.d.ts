// Made from docs/openapi.json by `npm run api`. Never edited by hand.

export interface paths {
    "/event/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists deliveries that were put aside, newest first. */
        get: operations["event_parked_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in with a username or an email address. */
        post: operations["identity_login_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session. */
        post: operations["identity_logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account of this session. */
        get: operations["identity_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins: creates the account and its player, logs in, and mails a verification link. */
        post: operations["identity_register_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds places by text, by ZIP code or by position. What is not known gives an empty list. */
        get: operations["location_find_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldProblem: {
            field: string;
            reason: string;
        };
        /** @description A session that was just begun. Browsers get the token as a cookie too. */
        GrantView: {
            identity: components["schemas"]["IdentityView"];
            /** @description Send it as `Authorization: Bearer …`. It is shown this once. */
            token: string;
        };
        /** @description An account as its owner and administrators see it. */
        IdentityView: {
            created_at: components["schemas"]["Timestamp"];
            email: string;
            key: components["schemas"]["Key"];
            last_login?: components["schemas"]["Timestamp"] | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Status"];
            username: string;
        };
        /**
         * @description An opaque key
         * @example u9Rk2mXa
         */
        Key: string;
        /** @description What was found, likeliest first. */
        LocationsView: {
            items: components["schemas"]["LocationView"][];
        };
        /** @description A town or a ZIP code. */
        LocationView: {
            city: string;
            /** @description Two letters, ISO 3166. */
            country: string;
            country_name: string;
            /** @description How it is written: "Lakewood, CO", "Lakewood, CO 80226", "Lyon, France". */
            label: string;
            /**
             * Format: int32
             * @description Names the town for good. Not there for a ZIP code.
             */
            place?: number | null;
            point?: components["schemas"]["Point"] | null;
            /** @description The usual code in the US, Canada, Australia and the United Kingdom, a number elsewhere, or empty. */
            state: string;
            state_name: string;
            /** @description A name of the IANA time zone database; there if the point is. */
            time_zone?: string | null;
            zip?: string | null;
        };
        LogIn: {
            /**
             * @description A username, with or without `@`, or an email address.
             * @example ann.lee
             */
            login: string;
            password: string;
        };
        /** @description A part of a list and the way to its neighbours. */
        Page_ParkedEventView: {
            items: {
                error: string;
                /** Format: int64 */
                event: number;
                kind: string;
                parked_at: components["schemas"]["Timestamp"];
                subscriber: string;
            }[];
            page: components["schemas"]["PageInfo"];
        };
        PageInfo: {
            /** @description Give this as `after` to get the next page; absent on the last one. */
            next?: string | null;
            /** @description Give this as `after` to get the page before; absent on the first one. */
            prev?: string | null;
            /**
             * Format: int64
             * @description How many items the whole list holds.
             */
            total: number;
        };
        /** @description A delivery that kept failing and was put aside. */
        ParkedEventView: {
            error: string;
            /** Format: int64 */
            event: number;
            kind: string;
            parked_at: components["schemas"]["Timestamp"];
            subscriber: string;
        };
        /** @description Latitude and longitude in degrees, WGS 84: −90 to 90 and −180 to 180. */
        Point: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        /** @description What a client reads when something was refused or failed. */
        Problem: {
            /** @description What happened this time, in a sentence for a person. */
            detail: string;
            /** @description Every refused field with its reason. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The field that was refused, when there is just one. */
            field?: string | null;
            /**
             * Format: int64
             * @description Seconds to wait before the same request may succeed.
             */
            retry_after?: number | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The kind in a few words. */
            title: string;
            /** @description A stable name for the kind of problem: `/problems/invalid`. */
            type: string;
        };
        Register: {
            /**
             * Format: int32
             * @description Only the year is kept.
             * @example 1988
             */
            birth_year: number;
            /** @example ann@example.org */
            email: string;
            /** @example correct horse battery */
            password: string;
            /** @example ann.lee */
            username: string;
        };
        /** @enum {string} */
        Role: "user" | "admin";
        /** @enum {string} */
        Status: "unverified" | "verified" | "inactive";
        /**
         * Format: int64
         * @description A moment: whole seconds since 1970-01-01T00:00:00Z. JSON number.
         * @example 1764000000
         */
        Timestamp: number;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    event_parked_get: {
        parameters: {
            query?: {
                /** @description A cursor from an earlier page. */
                after?: string;
                /** @description 1 to 100, 20 if not given. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParkedEventView"];
                };
            };
            /** @description A parameter could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is logged in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter was refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_login_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description The body could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Wrong user or wrong password: nobody is told which */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Fields were refused; `errors` names them */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_logout_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is logged in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            /** @description Nobody is logged in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identity_register_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description The body could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The username or email is taken; `field` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Fields were refused; `errors` names them */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    location_find_get: {
        parameters: {
            query?: {
                /** @description With `lon`: finds the nearest town, or lifts towns around there when `q` is given too. */
                lat?: number;
                /** @description 1 to 50 suggestions, 8 if not given. */
                limit?: number;
                lon?: number;
                /**
                 * @description What somebody typed so far: a town, with or without its state or country, or a ZIP code.
                 * @example lakewood, co
                 */
                q?: string;
                /**
                 * @description A whole ZIP code of the US.
                 * @example 80226
                 */
                zip?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationsView"];
                };
            };
            /** @description A parameter could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter was refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
