// Made from docs/openapi.json by `npm run api`. Never edited by hand.

export interface paths {
    "/alert/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists mails that were given up, the newest mail first. */
        get: operations["alert_dead_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/dead/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a mail that was given up tried again, as often as a new one. */
        post: operations["alert_dead_id_retry_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert/dead/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has every mail that was given up tried again: for the morning after a mail server was down. */
        post: operations["alert_dead_retry_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/copy/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copies what was said about a week onto later ones. Answers the weeks copied onto.
         * @description What was said is added or replaces what the later week says; windows that the copied week is silent
         *     about stay as they are there, and so do days before today.
         */
        post: operations["calendar_copy_key_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/edit/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says whether many windows suit, all or none. Answers the days that were named, as they stand then.
         * @description When some can't be changed, nothing is, and `errors` names each of them as `entries.3.date`.
         */
        put: operations["calendar_edit_key_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/edit/{key}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a window suits: 201 when nothing was said about it before, 200 when the entry was there.
         * @description Only days from yesterday to a year ahead can be changed.
         */
        post: operations["calendar_edit_key_date_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/export/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar to take away: `me.txt` is emoji to paste anywhere, `me.ics` a file for a calendar program. */
        get: operations["calendar_export_key_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feed/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether there is a feed. Its address is not kept and can't be shown again. */
        get: operations["calendar_feed_key_get"];
        put?: never;
        /** Makes a secret address under which a calendar program reads the free windows. The one before stops working. */
        post: operations["calendar_feed_key_post"];
        /** Revokes the feed: its address answers 404 from now on. */
        delete: operations["calendar_feed_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/get/{key}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a player's days from a date on. Every day of the span is there; one without entries was not spoken about. */
        get: operations["calendar_get_key_date_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/ics/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feed behind a secret address, for calendar programs: nobody is logged in there. */
        get: operations["calendar_ics_token_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who of two to four players can play when, and which windows suit them all. */
        get: operations["calendar_query_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/repeat/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the weekly repeats. */
        get: operations["calendar_repeat_key_get"];
        put?: never;
        /**
         * Says the same every week, of each of these windows on each of these weekdays.
         * @description There is one repeat for a window of a weekday: a new one takes the place of the old. Entries appear up
         *     to six weeks ahead and are ordinary ones: editing or taking one back is an exception that stays, and
         *     what was said before about a day is left alone.
         */
        post: operations["calendar_repeat_key_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/repeat/{key}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a weekly repeat. Its entries from today on go, unless they were touched. */
        delete: operations["calendar_repeat_key_id_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/identity/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes the account: it is gone from everywhere at once, and every session has ended.
         * @description Until `until` it comes back with `/identity/reactivate`; after that everything is erased.
         */
        post: operations["identity_deactivate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes username, email or password, after the current password.
         * @description A new email is to be proven again, and the old one is told. A new password ends every other session. A wrong
         *     current password is a 422 on that field; too many lock the account's door like those at the login.
         */
        post: operations["identity_edit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is one's own, from every service, as one zip of JSON. */
        get: operations["identity_export_get"];
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
        /**
         * Logs in with a username or an email address.
         * @description Ten wrong passwords lock an account's door for a quarter of an hour, a hundred that of an address.
         */
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
    "/identity/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deleted account back, as it was, and logs in. An account that is there is just logged in to. */
        post: operations["identity_reactivate_post"];
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
    "/identity/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails a link under which a new password can be chosen.
         * @description The answer is the same whether or not there is such an account. Only a proven address gets that link; another one
         *     gets the link that proves it, and the link for the new password once that was followed. Five times an hour for
         *     one address.
         */
        post: operations["identity_reset_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/reset/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether a new password can still be chosen under a link. Nothing is changed by it. */
        get: operations["identity_reset_token_get"];
        put?: never;
        /** Sets a new password, ends every session and begins a new one. */
        post: operations["identity_reset_token_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists where the account is logged in, newest first. */
        get: operations["identity_sessions_get"];
        put?: never;
        post?: never;
        /** Ends every session but this one. */
        delete: operations["identity_sessions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a session; this one is logged out by it. */
        delete: operations["identity_sessions_id_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails the link that proves an address once more.
         * @description The answer is the same whether or not there is such an account. Whoever is logged in and gives no email asks for
         *     their own, and hears plainly when there is nothing left to prove. Five times an hour for one address.
         */
        post: operations["identity_verify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/verify/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether a link still proves its address. Nothing is changed by it. */
        get: operations["identity_verify_token_get"];
        put?: never;
        /**
         * Proves the address that the link went to.
         * @description If a new password was asked for while the address was not proven, its link goes out now.
         */
        post: operations["identity_verify_token_post"];
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
    "/location/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how many players are free around a place, window by window, and nothing of any of them. */
        get: operations["location_near_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/block/{src}/{dst}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blocks a player: from now on neither sees or reaches the other, anywhere. They are not told. */
        post: operations["network_block_src_dst_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/blocks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists whom a player blocks, the latest first. */
        get: operations["network_blocks_key_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/unblock/{src}/{dst}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts a block of one's own. Without one nothing changes. */
        post: operations["network_unblock_src_dst_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/edit/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes parts of the profile. Place can be changed five times a day. */
        post: operations["user_edit_key_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/get/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A profile as far as the caller may see it. To a visitor, somebody who hides theirs is not there. */
        get: operations["user_get_key_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/green/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contour lines that a key stands for, to be laid over pine. Any text has a green: that there is one says nothing
         *     of whether there is a player.
         */
        get: operations["user_green_file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/image/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the pictures in another order, or one that was just removed back. */
        put: operations["user_image_key_put"];
        /**
         * Adds a picture, as the body: JPEG, PNG or WebP of up to 10 MB and 40 megapixels.
         * @description It is turned upright, cut to a square and made small; what the file says besides, such as where it was taken, is
         *     thrown away. The first picture is the avatar, six are the most. Sent again, it is the same one.
         */
        post: operations["user_image_key_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/image/{key}/{image}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a picture. Nobody sees it from now on, at its addresses neither; for ten minutes it can be put back. */
        delete: operations["user_image_key_image_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/photo/{image}/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a picture. What an address holds never changes, so it may be kept for ever. */
        get: operations["user_photo_image_size_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/picture/{key}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A profile as a picture: `link.png` for link previews (1200 × 630), `share.png` to send around (1080 × 1350). It says
         *     what anybody may know, whoever asks; a block hides it from whoever is logged in.
         */
        get: operations["user_picture_key_file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All preferences of the player. */
        get: operations["user_preferences_key_get"];
        /** Changes some preferences: what is absent stays as it is, null goes back to the default. */
        put: operations["user_preferences_key_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds players: near, free when I am, of a kind. Says why each was found, and what stood in the way. */
        get: operations["user_query_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/query/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts what a search would find. */
        get: operations["user_query_count_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/query/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells in which towns the players of a search are: of those 500 that it shows first. */
        get: operations["user_query_towns_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/query/towns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The players of a search who play in one of its towns. */
        get: operations["user_query_towns_id_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/query/why/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells which of my own limits keep a player out of my search. */
        get: operations["user_query_why_key_get"];
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
        /** @description Years, from and to, both included; the same where the player shows them exactly. */
        Age: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @enum {string} */
        AgeShown: "hidden" | "range" | "years";
        /** @description Something that could be given up, and what for. */
        AlternativeView: components["schemas"]["LimitView"] & {
            /**
             * Format: int32
             * @description How many players more that finds.
             */
            gain: number;
            /** @description The parameters of the search that gives up this alone. */
            query: string;
        };
        /** @enum {string} */
        Answer: "free" | "maybe" | "no";
        Arrange: {
            /**
             * @description The keys of all pictures that are shown, each once, the avatar first. One that was removed within the last ten
             *     minutes is back when it is named.
             */
            images: string[];
        };
        AskToReset: {
            /** @example ann@example.org */
            email: string;
        };
        AskToVerify: {
            /**
             * @description The address to prove; that of the account that is logged in if not given.
             * @example ann@example.org
             */
            email?: string | null;
        };
        /** @description As little as it takes to know whom one blocks. */
        BlockedPlayerView: {
            avatar?: components["schemas"]["ImageView"] | null;
            name: string;
            username: string;
        };
        /** @description A player whom the viewer blocks. */
        BlockView: {
            blocked_at: components["schemas"]["Timestamp"];
            key: components["schemas"]["Key"];
            player?: components["schemas"]["BlockedPlayerView"] | null;
        };
        /** @description A player's days, every one of the span. */
        CalendarView: {
            days: components["schemas"]["DayView"][];
            player: components["schemas"]["Key"];
            /** @description The day that it is at the player's place. */
            today: components["schemas"]["Day"];
        };
        /** @enum {string} */
        Card: "name" | "attributes" | "location" | "image";
        /** @description On or off for each kind of notification. */
        Channels: {
            announcement: boolean;
            challenge: boolean;
            course: boolean;
            feedback: boolean;
            match: boolean;
            message: boolean;
            network: boolean;
        };
        CopyWeek: {
            /** @description The first day of the week to copy. */
            from: components["schemas"]["Day"];
            /** @description The first day of the week to copy onto: the same weekday. */
            to: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description Copies onto so many weeks in a row: 1 to 6, 1 if not given.
             */
            weeks?: number | null;
        };
        /** @enum {string} */
        Counts: "full" | "half";
        /** @description How many players a search finds. */
        CountView: {
            /** Format: int64 */
            total: number;
        };
        /** @description How many, without telling of single ones. */
        CrowdView: {
            few: boolean;
            /**
             * Format: int32
             * @description At least so many; null for a few, which is one to four.
             */
            players?: number | null;
        };
        DatedEntry: {
            answer: components["schemas"]["Answer"] | null;
            date: components["schemas"]["Day"];
            window: components["schemas"]["Window"];
        };
        /**
         * Format: date
         * @example 2026-11-28
         */
        Day: string;
        /** @description One day of a calendar. */
        DayView: {
            /** @description Whether the viewer may change it: only the player's own days, from yesterday to a year ahead. */
            can_edit: boolean;
            date: components["schemas"]["Day"];
            /** @description What the player said, in the order of the day. A window that is missing was not spoken about. */
            entries: components["schemas"]["EntryView"][];
            /** @description Whether it is over at the player's place. */
            is_past: boolean;
            /** @description Whether it is today at the player's place. */
            is_today: boolean;
            /** @description The windows that suit both the player and the viewer; absent from one's own calendar. */
            shared?: components["schemas"]["SharedView"][] | null;
        };
        Deactivate: {
            current_password: string;
            /**
             * @description One's own, typed once more.
             * @example ann.lee
             */
            username: string;
        };
        /** @description An account that was just deleted. */
        DeactivatedView: {
            /** @description Until when it can come back, by logging in. After that everything is erased. */
            until: components["schemas"]["Timestamp"];
        };
        /** @description A mail that was given up. Never what it says: that may hold a link that logs somebody in. */
        DeadMailView: {
            /**
             * Format: int64
             * @description How often it was tried.
             */
            attempts: number;
            created_at: components["schemas"]["Timestamp"];
            dead_at: components["schemas"]["Timestamp"];
            /** @description What the mail server said the last time. */
            error: string;
            /** Format: int64 */
            id: number;
            /** @description Which mail it is: `verify`, `reset`. */
            kind: string;
            recipient: string;
            subject: string;
        };
        /** @enum {string} */
        DistanceUnit: "auto" | "miles" | "kilometers";
        /** @enum {string} */
        Drinking: "any" | "no" | "yes" | "enthusiastically";
        EditEntries: {
            /** @description 1 to 378 windows, each named once. */
            entries: components["schemas"]["DatedEntry"][];
        };
        EditEntry: {
            answer: components["schemas"]["Answer"] | null;
            window: components["schemas"]["Window"];
        };
        /** @description What is absent stays as it is. */
        EditIdentity: {
            current_password: string;
            /** @example ann@example.org */
            email?: string | null;
            /** @example correct horse battery */
            password?: string | null;
            /** @example ann.lee */
            username?: string | null;
        };
        /** @description One of: a ZIP code, a town, or a position. Of a position nothing finer than a mile is kept. */
        EditLocation: {
            /** Format: double */
            lat?: number | null;
            /** Format: double */
            lon?: number | null;
            place?: components["schemas"]["Town"] | null;
            /**
             * @description A ZIP code of the US.
             * @example 80226
             */
            zip?: string | null;
        };
        /** @description Any of the fields: what is absent stays as it is, null clears. */
        EditProfile: {
            age_shown?: components["schemas"]["AgeShown"] | null;
            /** @example Maya Okafor */
            alias?: string | null;
            bio?: string | null;
            drinking?: components["schemas"]["Drinking"] | null;
            gimme?: components["schemas"]["Gimme"] | null;
            /** @example Will trade a birdie for a burrito. */
            gimmick?: string | null;
            handicap?: components["schemas"]["Handicap"] | null;
            /** @description Hides the profile from whoever is not logged in. */
            is_hidden?: boolean | null;
            lefty?: boolean | null;
            location?: components["schemas"]["EditLocation"] | null;
            mobility?: components["schemas"]["Mobility"] | null;
            mood?: components["schemas"]["Mood"] | null;
            purpose?: components["schemas"]["Purpose"] | null;
            round_time?: components["schemas"]["RoundTime"] | null;
            weather?: components["schemas"]["Weather"] | null;
        };
        /** @description What a player says about a window. */
        EntryView: {
            answer: components["schemas"]["Answer"];
            repeat?: components["schemas"]["Key"] | null;
            window: components["schemas"]["Window"];
        };
        /** @description Whether there is a calendar feed. */
        FeedView: {
            created_at?: components["schemas"]["Timestamp"] | null;
            is_on: boolean;
        };
        FieldProblem: {
            field: string;
            reason: string;
        };
        /** @enum {string} */
        FirstWeekday: "auto" | "monday" | "sunday";
        /** @description Somebody found, and why. */
        FoundPlayerView: {
            /** @description How both play. */
            alike: components["schemas"]["TraitView"][];
            /** @description How they play differently. */
            different: components["schemas"]["TraitName"][];
            /**
             * Format: int32
             * @description Miles from where the search was made around; not there while either has no place.
             */
            distance?: number | null;
            player: components["schemas"]["MiniView"];
            score?: components["schemas"]["ScoreView"] | null;
            /** @description Windows that suit both, or those asked for that suit the player, in the order of time. */
            shared: components["schemas"]["SharedWindowView"][];
        };
        /** @description A profile as other players see it. */
        FullView: {
            age?: components["schemas"]["Age"] | null;
            avatar?: components["schemas"]["ImageView"] | null;
            bio?: string | null;
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Whole miles from the viewer; 0 is under a mile. Not there while either has no place.
             */
            distance?: number | null;
            drinking: components["schemas"]["Drinking"];
            gimme: components["schemas"]["Gimme"];
            gimmick?: string | null;
            handicap?: components["schemas"]["Handicap"] | null;
            /** @description At most six, in the order that their owner chose. */
            images: components["schemas"]["ImageView"][];
            key: components["schemas"]["Key"];
            lefty: boolean;
            mobility: components["schemas"]["Mobility"];
            mood: components["schemas"]["Mood"];
            /** @description The alias, or the username where there is none. */
            name: string;
            place?: components["schemas"]["PlaceView"] | null;
            purpose: components["schemas"]["Purpose"];
            round_time?: components["schemas"]["RoundTime"] | null;
            username: string;
            weather: components["schemas"]["Weather"];
        };
        /** @enum {string} */
        Gimme: "any" | "none" | "inside_2_ft" | "in_the_leather" | "generous";
        /** @description A session that was just begun. Browsers get the token as a cookie too. */
        GrantView: {
            identity: components["schemas"]["IdentityView"];
            /** @description Send it as `Authorization: Bearer …`. It is shown this once. */
            token: string;
        };
        /**
         * @description A handicap index with one decimal; a plus handicap is below zero
         * @example 12.4
         */
        Handicap: number;
        /** @enum {string} */
        HourClock: "auto" | "12" | "24";
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
        ImagesView: {
            images: components["schemas"]["ImageView"][];
        };
        /** @description A square picture. What its addresses hold never changes. */
        ImageView: {
            /**
             * @description The middle colour, to show until the picture is there.
             * @example #7a9b5c
             */
            color: string;
            /** @description Names it among the pictures of its player. */
            key: string;
            /** @description 1280 pixels. */
            large: string;
            /** @description 480 pixels. */
            medium: string;
            /** @description 160 pixels wide and high. */
            small: string;
        };
        /** @description One of my limits that keeps a player away. */
        KeptApartView: components["schemas"]["LimitView"] & {
            /** @description The parameters of the search that gives up this alone. */
            query: string;
            /** @description What the player says, as the parameter writes it, where that is told at all. */
            theirs?: string | null;
        };
        /**
         * @description An opaque key
         * @example u9Rk2mXa
         */
        Key: string;
        /** @enum {string} */
        LengthUnit: "auto" | "yards" | "meters";
        /** @description A limit of a search and what it asked for. */
        LimitView: {
            /** @enum {string} */
            limit: "trait";
            name: components["schemas"]["TraitName"];
            values: string[];
        } | {
            /** @enum {string} */
            limit: "handicap";
            max: components["schemas"]["Handicap"];
            min: components["schemas"]["Handicap"];
        } | {
            /** @enum {string} */
            limit: "age";
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
        } | {
            /** Format: int32 */
            days?: number | null;
            /** @enum {string} */
            limit: "overlap";
            windows: components["schemas"]["WindowView"][];
        } | {
            /** Format: int32 */
            from: number;
            /** @enum {string} */
            limit: "radius";
            /** Format: int32 */
            to?: number | null;
        } | {
            /** @enum {string} */
            limit: "place";
        };
        /** @description A link was asked for. The same whether or not there is an account that it can go to. */
        LinkAskedView: {
            /**
             * Format: int64
             * @description Seconds after which to offer to send it again.
             * @example 60
             */
            again_in: number;
        };
        /** @description A mailed link that works. */
        LinkView: {
            /** @description Until when. */
            expires_at: components["schemas"]["Timestamp"];
        };
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
        /** @description Somebody in search results, lists and the inbox. */
        MiniView: {
            avatar?: components["schemas"]["ImageView"] | null;
            /**
             * Format: int32
             * @description Whole miles from the viewer; 0 is under a mile. Not there while either has no place.
             */
            distance?: number | null;
            handicap?: components["schemas"]["Handicap"] | null;
            key: components["schemas"]["Key"];
            /** @description The alias, or the username where there is none. */
            name: string;
            /** @description "Lakewood, CO" */
            place?: string | null;
            /** @description At most two, those shared with the viewer first. */
            traits: components["schemas"]["TraitView"][];
            username: string;
        };
        /** @enum {string} */
        Mobility: "any" | "walk" | "ride";
        /** @enum {string} */
        Mood: "any" | "fun" | "serious";
        /** @description The players around a place. */
        NearView: {
            /** @description Everybody who plays around there. */
            all: components["schemas"]["CrowdView"];
            /**
             * Format: int32
             * @description Miles, about.
             */
            radius: number;
            /**
             * @description Those who are free, or may be, by window for seven days from today there. Empty while only a few play around
             *     there: it would tell when a single one is free.
             */
            windows: components["schemas"]["WindowCrowdView"][];
        };
        /** @enum {string} */
        Need: "location";
        /** @description A calendar feed that was just made. */
        NewFeedView: {
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description The secret address for a calendar program. It is shown this once.
             * @example https://fourball.example/calendar/ics/k3Yv….ics
             */
            url: string;
        };
        /** @enum {string} */
        Overlap: "half" | "full";
        /** @description Where I play, as it is stored: there is nothing more exact. */
        OwnPlaceView: {
            city: string;
            /** @description Two letters, ISO 3166. */
            country: string;
            /** @description "Lakewood, CO" */
            label: string;
            /** @description The centre of the ZIP code or town, or of a cell of about a mile. */
            point: components["schemas"]["Point"];
            state?: string | null;
            /** @description A name of the IANA time zone database. */
            time_zone: string;
            /** @description If the place was chosen by it. */
            zip?: string | null;
        };
        /** @description A profile as its owner sees it: everything that can be edited. */
        OwnView: {
            age?: components["schemas"]["Age"] | null;
            age_shown: components["schemas"]["AgeShown"];
            alias?: string | null;
            avatar?: components["schemas"]["ImageView"] | null;
            bio?: string | null;
            /** Format: int64 */
            birth_year: number;
            /** @description Onboarding cards that hold nothing yet, in their order, without those that were dismissed. */
            cards_left: components["schemas"]["Card"][];
            /**
             * Format: int32
             * @description How much of the profile is there, in percent.
             */
            completeness: number;
            created_at: components["schemas"]["Timestamp"];
            drinking: components["schemas"]["Drinking"];
            gimme: components["schemas"]["Gimme"];
            gimmick?: string | null;
            handicap?: components["schemas"]["Handicap"] | null;
            /** @description At most six, in the order that their owner chose. */
            images: components["schemas"]["ImageView"][];
            is_hidden: boolean;
            key: components["schemas"]["Key"];
            lefty: boolean;
            location?: components["schemas"]["OwnPlaceView"] | null;
            mobility: components["schemas"]["Mobility"];
            mood: components["schemas"]["Mood"];
            /** @description The alias, or the username where there is none. */
            name: string;
            purpose: components["schemas"]["Purpose"];
            round_time?: components["schemas"]["RoundTime"] | null;
            username: string;
            weather: components["schemas"]["Weather"];
        };
        /** @description A part of a list and the way to its neighbours. */
        Page_BlockView: {
            items: {
                blocked_at: components["schemas"]["Timestamp"];
                key: components["schemas"]["Key"];
                player?: components["schemas"]["BlockedPlayerView"] | null;
            }[];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A part of a list and the way to its neighbours. */
        Page_DeadMailView: {
            items: {
                /**
                 * Format: int64
                 * @description How often it was tried.
                 */
                attempts: number;
                created_at: components["schemas"]["Timestamp"];
                dead_at: components["schemas"]["Timestamp"];
                /** @description What the mail server said the last time. */
                error: string;
                /** Format: int64 */
                id: number;
                /** @description Which mail it is: `verify`, `reset`. */
                kind: string;
                recipient: string;
                subject: string;
            }[];
            page: components["schemas"]["PageInfo"];
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
        /** @description A part of a list and the way to its neighbours. */
        Page_SessionView: {
            items: {
                /** @description The network address that it was begun from. */
                address: string;
                /** @description The `User-Agent` that it was begun with. */
                agent: string;
                created_at: components["schemas"]["Timestamp"];
                expires_at: components["schemas"]["Timestamp"];
                id: string;
                /** @description Whether this very request belongs to it. */
                is_current: boolean;
                /** @description When it was last used, to the hour. */
                seen_at: components["schemas"]["Timestamp"];
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
        /** @description Where somebody plays, as other players may know it. */
        PlaceView: {
            city: string;
            /** @description Two letters, ISO 3166. */
            country: string;
            /** @description "Lakewood, CO" */
            label: string;
            state?: string | null;
        };
        PlanDayView: {
            date: components["schemas"]["Day"];
            /** @description Morning, midday and twilight. */
            windows: components["schemas"]["PlanWindowView"][];
        };
        /** @description Who can play when. */
        PlanView: {
            /** @description Every day of the span. */
            days: components["schemas"]["PlanDayView"][];
            /** @description Sorted: the order in which they were asked for makes no difference. */
            players: components["schemas"]["Key"][];
        };
        /** @description Who says what about a window. Players in none of the lists said nothing. */
        PlanWindowView: {
            free: components["schemas"]["Key"][];
            maybe: components["schemas"]["Key"][];
            no: components["schemas"]["Key"][];
            overlap?: components["schemas"]["Overlap"] | null;
            window: components["schemas"]["Window"];
        };
        /** @description Latitude and longitude in degrees, WGS 84: −90 to 90 and −180 to 180. */
        Point: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        /** @description All preferences of a player, those never touched at their defaults. */
        Preferences: {
            /** @default auto */
            clock: components["schemas"]["HourClock"];
            /**
             * @description Onboarding cards not to be asked for again.
             * @default []
             */
            dismissed_cards: components["schemas"]["Card"][];
            /** @default auto */
            distance: components["schemas"]["DistanceUnit"];
            /** @default auto */
            first_weekday: components["schemas"]["FirstWeekday"];
            /** @default true */
            haptics: boolean;
            /**
             * @description What shows in the app.
             * @default {
             *       "announcement": true,
             *       "challenge": true,
             *       "course": true,
             *       "feedback": true,
             *       "match": true,
             *       "message": true,
             *       "network": true
             *     }
             */
            in_app: components["schemas"]["Channels"];
            /** @default auto */
            length: components["schemas"]["LengthUnit"];
            /**
             * @description What may come by mail if it was not seen in the app.
             * @default {
             *       "announcement": true,
             *       "challenge": true,
             *       "course": false,
             *       "feedback": false,
             *       "match": true,
             *       "message": true,
             *       "network": false
             *     }
             */
            mail: components["schemas"]["Channels"];
            /**
             * @description Whether others see that the player is there.
             * @default true
             */
            presence: boolean;
            /**
             * @description What may ring on a phone or desk that asked for it.
             * @default {
             *       "announcement": false,
             *       "challenge": true,
             *       "course": false,
             *       "feedback": true,
             *       "match": true,
             *       "message": true,
             *       "network": true
             *     }
             */
            push: components["schemas"]["Channels"];
            /**
             * @description Whether others see that their messages were read.
             * @default true
             */
            read_marks: boolean;
            /**
             * @default {
             *       "days": 14,
             *       "handicap": 0,
             *       "network_only": false,
             *       "radius": 25,
             *       "sort": "match"
             *     }
             */
            search: components["schemas"]["SearchDefaults"];
            /**
             * @description Keyboard shortcuts of a single letter.
             * @default true
             */
            shortcuts: boolean;
            /** @default auto */
            temperature: components["schemas"]["TemperatureUnit"];
            /** @default system */
            theme: components["schemas"]["Theme"];
            /** @default everyone */
            who_may_message: components["schemas"]["WhoMayMessage"];
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
            until?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A profile as this caller may see it. */
        ProfileView: (components["schemas"]["PublicView"] & {
            /** @enum {string} */
            audience: "public";
        }) | (components["schemas"]["FullView"] & {
            /** @enum {string} */
            audience: "full";
        }) | (components["schemas"]["OwnView"] & {
            /** @enum {string} */
            audience: "own";
        });
        /** @description A profile as anybody may see it. */
        PublicView: {
            age?: components["schemas"]["Age"] | null;
            avatar?: components["schemas"]["ImageView"] | null;
            bio?: string | null;
            drinking: components["schemas"]["Drinking"];
            gimme: components["schemas"]["Gimme"];
            gimmick?: string | null;
            handicap?: components["schemas"]["Handicap"] | null;
            /** @description At most six, in the order that their owner chose. */
            images: components["schemas"]["ImageView"][];
            key: components["schemas"]["Key"];
            lefty: boolean;
            mobility: components["schemas"]["Mobility"];
            mood: components["schemas"]["Mood"];
            /** @description The alias, or the username where there is none. */
            name: string;
            /** @description "Lakewood, CO" */
            place?: string | null;
            purpose: components["schemas"]["Purpose"];
            round_time?: components["schemas"]["RoundTime"] | null;
            username: string;
            weather: components["schemas"]["Weather"];
        };
        /** @enum {string} */
        Purpose: "any" | "play" | "practice";
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
        /** @description Something given up. */
        RelaxedView: components["schemas"]["LimitView"] & {
            /** @description The parameters of the search that gives up this alone. */
            query: string;
        };
        /** @description The weekly repeats of a player, by weekday and window. */
        RepeatsView: {
            repeats: components["schemas"]["RepeatView"][];
        };
        /** @description "Saturday mornings, weekly until …" */
        RepeatView: {
            answer: components["schemas"]["Answer"];
            key: components["schemas"]["Key"];
            starts: components["schemas"]["Day"];
            until?: components["schemas"]["Day"] | null;
            weekday: components["schemas"]["Weekday"];
            window: components["schemas"]["Window"];
        };
        RepeatWeekly: {
            answer: components["schemas"]["Answer"];
            starts?: components["schemas"]["Day"] | null;
            until?: components["schemas"]["Day"] | null;
            weekdays: components["schemas"]["Weekday"][];
            windows: components["schemas"]["Window"][];
        };
        ResetPassword: {
            /** @example correct horse battery */
            password: string;
        };
        RetriedView: {
            /**
             * Format: int64
             * @description How many mails will be tried again. At most 1,000 at once: ask again for the rest.
             */
            retried: number;
        };
        /** @enum {string} */
        Role: "user" | "admin";
        /**
         * Format: int32
         * @description How long a player would have a round take: 120 to 360 minutes.
         * @example 240
         */
        RoundTime: number;
        /** @description An entry as it stands after an edit. */
        SavedEntryView: {
            answer: components["schemas"]["Answer"] | null;
            date: components["schemas"]["Day"];
            window: components["schemas"]["Window"];
        };
        /** @description Points by term; their sum is about 1,000 for a perfect match. */
        ScoreView: {
            /** Format: int32 */
            activity: number;
            /** Format: int32 */
            distance: number;
            /** Format: int32 */
            handicap: number;
            /** Format: int32 */
            likeness: number;
            /** Format: int32 */
            overlap: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            total: number;
        };
        /** @description With what a search begins. */
        SearchDefaults: {
            /**
             * Format: int32
             * @description How many days ahead a shared window may lie.
             * @default 14
             */
            days: number;
            /**
             * Format: int32
             * @description Strokes of handicap to either side; 0 is no preference.
             * @default 0
             */
            handicap: number;
            /** @default false */
            network_only: boolean;
            /**
             * Format: int32
             * @description Miles.
             * @default 25
             */
            radius: number;
            /** @default match */
            sort: components["schemas"]["UsualSort"];
        };
        /** @description A page of players, and what it took to find them. */
        SearchView: {
            /** @description What each single limit costs, the dearest first. There when nobody was found or something was given up. */
            alternatives: components["schemas"]["AlternativeView"][];
            items: components["schemas"]["FoundPlayerView"][];
            needs?: components["schemas"]["Need"] | null;
            page: components["schemas"]["PageInfo"];
            /** @description The parameters of what was searched in the end: with `after`, they give the next page too. */
            query: string;
            /** @description What was given up to find somebody, in that order; empty when nothing had to be. */
            relaxed: components["schemas"]["RelaxedView"][];
        };
        /** @description A logged-in browser or program. */
        SessionView: {
            /** @description The network address that it was begun from. */
            address: string;
            /** @description The `User-Agent` that it was begun with. */
            agent: string;
            created_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["Timestamp"];
            id: string;
            /** @description Whether this very request belongs to it. */
            is_current: boolean;
            /** @description When it was last used, to the hour. */
            seen_at: components["schemas"]["Timestamp"];
        };
        /** @description A window that suits both. */
        SharedView: {
            overlap: components["schemas"]["Overlap"];
            window: components["schemas"]["Window"];
        };
        SharedWindowView: {
            counts: components["schemas"]["Counts"];
            date: components["schemas"]["Day"];
            window: components["schemas"]["Window"];
        };
        /** @enum {string} */
        Status: "unverified" | "verified" | "inactive";
        /** @enum {string} */
        TemperatureUnit: "auto" | "fahrenheit" | "celsius";
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        /**
         * Format: int64
         * @description A moment: whole seconds since 1970-01-01T00:00:00Z. JSON number.
         * @example 1764000000
         */
        Timestamp: number;
        Town: number | string;
        /** @description Where the players of a search play, town by town. */
        TownsView: {
            /**
             * Format: int64
             * @description How many of them, the first ones, were looked at for this; some may have no place yet.
             */
            considered: number;
            /** @description Those with most players first. */
            items: components["schemas"]["TownView"][];
            origin?: components["schemas"]["Point"] | null;
            /**
             * Format: int64
             * @description All players that the search finds.
             */
            total: number;
        };
        /** @description A town with players in it. */
        TownView: {
            city: string;
            /** @description "Lakewood, CO", as the players of the town are labelled. */
            label: string;
            /**
             * Format: int32
             * @description Names the town for good.
             */
            place: number;
            /** Format: int32 */
            players: number;
            /** @description The centre of the town, and nothing that is known of any player. */
            point: components["schemas"]["Point"];
        };
        /** @enum {string} */
        TraitName: "mobility" | "drinking" | "weather" | "gimme" | "purpose" | "mood" | "lefty" | "round_time";
        /** @description A trait with its value, as a profile's field and a search's parameter write it. */
        TraitView: {
            name: components["schemas"]["TraitName"];
            /** @example walk */
            value: string;
        };
        /** @enum {string} */
        UsualSort: "match" | "distance" | "overlap" | "newest";
        /** @description An address that was just proven. */
        VerifiedView: {
            email: string;
            /** @description Whether a new password was asked for before: its link is on the way to the same address now. */
            has_sent_reset: boolean;
        };
        /** @enum {string} */
        Weather: "any" | "sun" | "clouds" | "drizzle" | "rain" | "anything";
        /** @enum {string} */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @enum {string} */
        WhoMayMessage: "everyone" | "following" | "met" | "nobody";
        /** @description Why a search does not find a player. */
        WhyView: {
            /**
             * Format: int32
             * @description Miles; not there while either has no place.
             */
            distance?: number | null;
            /** @description Empty when the search finds them. */
            kept_apart_by: components["schemas"]["KeptApartView"][];
        };
        /** @enum {string} */
        Window: "morning" | "midday" | "twilight";
        WindowCrowdView: components["schemas"]["CrowdView"] & {
            date: components["schemas"]["Day"];
            window: components["schemas"]["Window"];
        };
        WindowView: {
            date: components["schemas"]["Day"];
            window: components["schemas"]["Window"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    alert_dead_get: {
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
                    "application/json": components["schemas"]["Page_DeadMailView"];
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
    alert_dead_id_retry_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
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
    alert_dead_retry_post: {
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
                    "application/json": components["schemas"]["RetriedView"];
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
    calendar_copy_key_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyWeek"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
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
    calendar_edit_key_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEntries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
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
    calendar_edit_key_date_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: components["schemas"]["Day"];
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEntryView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEntryView"];
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
    calendar_export_key_get: {
        parameters: {
            query?: {
                /** @description For `.txt`: the first day of the first week; this week's Monday if not given. */
                from?: string;
                /** @description For `.txt`: 1 to 6 weeks, 1 if not given. */
                weeks?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Oneself, or `me`, then `.txt` or `.ics`
                 * @example me.txt
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                    "text/plain": string;
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
    calendar_feed_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
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
    calendar_feed_key_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFeedView"];
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
    calendar_feed_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
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
    calendar_get_key_date_get: {
        parameters: {
            query?: {
                /** @description 1 to 42 days, 7 if not given. */
                days?: number;
            };
            header?: never;
            path: {
                /** @description The first day */
                date: components["schemas"]["Day"];
                /** @description A player, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
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
    calendar_ics_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret, with or without `.ics` */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    calendar_query_get: {
        parameters: {
            query: {
                /** @description 1 to 42 days, 14 if not given. */
                days?: number;
                /** @description The first day; today where the viewer is if not given. */
                from?: string;
                /**
                 * @description Two to four players, with commas between them; `me` is the viewer.
                 * @example me,u9Rk2mXa
                 */
                players: string;
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
                    "application/json": components["schemas"]["PlanView"];
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
    calendar_repeat_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatsView"];
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
    calendar_repeat_key_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, or `me` */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatWeekly"];
            };
        };
        responses: {
            /** @description The repeats that were made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatsView"];
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
    calendar_repeat_key_id_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Key"];
                /** @description Oneself, or `me` */
                key: string;
            };
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
    identity_deactivate_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deactivate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivatedView"];
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
    identity_edit_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditIdentity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
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
    identity_export_get: {
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
                    "application/zip": string;
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
            /** @description The right password of a deleted account (`/problems/deactivated`). Until `until`, `/identity/reactivate` brings it back */
            403: {
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
    identity_reactivate_post: {
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
            /** @description Wrong user or wrong password, or it is too late */
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
    identity_reset_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToReset"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAskedView"];
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
    identity_reset_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
            /** @description Unknown, used or expired: nobody is told which */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
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
    identity_reset_token_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
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
            /** @description The password is new, but the account is deleted (`/problems/deactivated`): logging in offers to bring it back */
            403: {
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
            /** @description Unknown, used or expired: nobody is told which */
            410: {
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
    identity_sessions_get: {
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
                    "application/json": components["schemas"]["Page_SessionView"];
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
    identity_sessions_delete: {
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
    identity_sessions_id_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
    identity_verify_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToVerify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAskedView"];
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
            /** @description The own address is proven already */
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
    identity_verify_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
            /** @description Unknown, used or expired: nobody is told which */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
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
    identity_verify_token_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedView"];
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
            /** @description Unknown, used or expired: nobody is told which */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
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
    location_find_get: {
        parameters: {
            query?: {
                /** @description With `lon`: finds the nearest town, or lifts towns around there when `q` is given too. */
                lat?: number;
                /** @description 1 to 50 suggestions, 8 if not given. */
                limit?: number;
                lon?: number;
                /** @description A town by the `place` that it was answered with. */
                place?: number;
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
    location_near_get: {
        parameters: {
            query?: {
                /** @description With `lon`. */
                lat?: number;
                lon?: number;
                /** @description A town's `place` from `/location/find`. */
                place?: number;
                /** @description Miles: 10, 25, 50 or 100; 25 if not given. */
                radius?: number;
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
                    "application/json": components["schemas"]["NearView"];
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
    network_block_src_dst_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dst: components["schemas"]["Key"];
                /** @description Oneself, or `me` */
                src: string;
            };
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
            /** @description More than 1,000 players */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Oneself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    network_blocks_key_get: {
        parameters: {
            query?: {
                /** @description A cursor from an earlier page. */
                after?: string;
                /** @description 1 to 100, 20 if not given. */
                limit?: number;
            };
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BlockView"];
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
    network_unblock_src_dst_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dst: components["schemas"]["Key"];
                /** @description Oneself, or `me` */
                src: string;
            };
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
    user_edit_key_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProfile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnView"];
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
    user_get_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A key, `@username`, or `me`
                 * @example @ann.lee
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
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
    user_green_file_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A key, then `.svg`
                 * @example u9Rk2mXa.svg
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
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
    user_image_key_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Arrange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagesView"];
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
    user_image_key_post: {
        parameters: {
            query?: {
                left?: number;
                /** @description Its width and height, at least 160. */
                size?: number;
                top?: number;
            };
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /** @description The file as it is */
        requestBody: {
            content: {
                "image/*": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
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
    user_image_key_image_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the picture */
                image: string;
                key: components["schemas"]["Key"];
            };
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
    user_photo_image_size_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                image: string;
                /** @description `160.jpg`, `480.jpg` or `1280.jpg` */
                size: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
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
    user_picture_key_file_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example link.png */
                file: string;
                /** @description A key or `@username` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": number[];
                };
            };
            /** @description As it was */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    user_preferences_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
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
    user_preferences_key_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
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
    user_query_get: {
        parameters: {
            query?: {
                /** @description A cursor from an earlier page of the same search. */
                after?: string;
                age_max?: number;
                /** @description Years. Ages are searched by the decade, as they are shown. */
                age_min?: number;
                /** @description Searches around another place: a town's `place` from `/location/find`, or `zip80226`. */
                around?: string;
                /** @description no, yes, enthusiastically */
                drinking?: string;
                /** @description none, inside_2_ft, in_the_leather, generous */
                gimme?: string;
                handicap_max?: number;
                /** @description -10.0 to 54.0; a plus handicap is below zero. */
                handicap_min?: number;
                /** @description true or false */
                lefty?: string;
                /** @description 1 to 100, 20 if not given. */
                limit?: number;
                /** @description walk, ride; several with commas between. Players without a preference always fit. */
                mobility?: string;
                /** @description fun, serious */
                mood?: string;
                /** @description At least one window in common with mine in so many days from today on, 1 to 19. */
                overlap_days?: number;
                /** @description play, practice */
                purpose?: string;
                /** @description A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given. */
                q?: string;
                /** @description Miles, 1 to 12500 (anywhere); 25 if not given. */
                radius?: number;
                /** @description Ready to golf: gives up limits, only as far as needed, so that somebody is found. */
                ready?: boolean;
                /**
                 * @description The ideal round in minutes, 120 to 360; compared by the half hour.
                 * @example 240
                 */
                round_time?: string;
                /** @description match, distance, overlap or newest; match if not given. */
                sort?: string;
                /**
                 * @description The worst they play in: sun, clouds, drizzle, rain, anything
                 * @example drizzle,rain
                 */
                weather?: string;
                /**
                 * @description Free, or maybe, in one of these windows: days with morning, midday or twilight.
                 * @example 2026-11-28:morning,2026-11-29:twilight
                 */
                windows?: string;
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
                    "application/json": components["schemas"]["SearchView"];
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
    user_query_count_get: {
        parameters: {
            query?: {
                age_max?: number;
                /** @description Years. Ages are searched by the decade, as they are shown. */
                age_min?: number;
                /** @description Searches around another place: a town's `place` from `/location/find`, or `zip80226`. */
                around?: string;
                /** @description no, yes, enthusiastically */
                drinking?: string;
                /** @description none, inside_2_ft, in_the_leather, generous */
                gimme?: string;
                handicap_max?: number;
                /** @description -10.0 to 54.0; a plus handicap is below zero. */
                handicap_min?: number;
                /** @description true or false */
                lefty?: string;
                /** @description walk, ride; several with commas between. Players without a preference always fit. */
                mobility?: string;
                /** @description fun, serious */
                mood?: string;
                /** @description At least one window in common with mine in so many days from today on, 1 to 19. */
                overlap_days?: number;
                /** @description play, practice */
                purpose?: string;
                /** @description A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given. */
                q?: string;
                /** @description Miles, 1 to 12500 (anywhere); 25 if not given. */
                radius?: number;
                /**
                 * @description The ideal round in minutes, 120 to 360; compared by the half hour.
                 * @example 240
                 */
                round_time?: string;
                /** @description match, distance, overlap or newest; match if not given. */
                sort?: string;
                /**
                 * @description The worst they play in: sun, clouds, drizzle, rain, anything
                 * @example drizzle,rain
                 */
                weather?: string;
                /**
                 * @description Free, or maybe, in one of these windows: days with morning, midday or twilight.
                 * @example 2026-11-28:morning,2026-11-29:twilight
                 */
                windows?: string;
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
                    "application/json": components["schemas"]["CountView"];
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
    user_query_towns_get: {
        parameters: {
            query?: {
                age_max?: number;
                /** @description Years. Ages are searched by the decade, as they are shown. */
                age_min?: number;
                /** @description Searches around another place: a town's `place` from `/location/find`, or `zip80226`. */
                around?: string;
                /** @description no, yes, enthusiastically */
                drinking?: string;
                /** @description none, inside_2_ft, in_the_leather, generous */
                gimme?: string;
                handicap_max?: number;
                /** @description -10.0 to 54.0; a plus handicap is below zero. */
                handicap_min?: number;
                /** @description true or false */
                lefty?: string;
                /** @description walk, ride; several with commas between. Players without a preference always fit. */
                mobility?: string;
                /** @description fun, serious */
                mood?: string;
                /** @description At least one window in common with mine in so many days from today on, 1 to 19. */
                overlap_days?: number;
                /** @description play, practice */
                purpose?: string;
                /** @description A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given. */
                q?: string;
                /** @description Miles, 1 to 12500 (anywhere); 25 if not given. */
                radius?: number;
                /** @description Ready to golf: gives up limits, only as far as needed, so that somebody is found. */
                ready?: boolean;
                /**
                 * @description The ideal round in minutes, 120 to 360; compared by the half hour.
                 * @example 240
                 */
                round_time?: string;
                /** @description match, distance, overlap or newest; match if not given. */
                sort?: string;
                /**
                 * @description The worst they play in: sun, clouds, drizzle, rain, anything
                 * @example drizzle,rain
                 */
                weather?: string;
                /**
                 * @description Free, or maybe, in one of these windows: days with morning, midday or twilight.
                 * @example 2026-11-28:morning,2026-11-29:twilight
                 */
                windows?: string;
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
                    "application/json": components["schemas"]["TownsView"];
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
    user_query_towns_id_get: {
        parameters: {
            query?: {
                age_max?: number;
                /** @description Years. Ages are searched by the decade, as they are shown. */
                age_min?: number;
                /** @description Searches around another place: a town's `place` from `/location/find`, or `zip80226`. */
                around?: string;
                /** @description no, yes, enthusiastically */
                drinking?: string;
                /** @description none, inside_2_ft, in_the_leather, generous */
                gimme?: string;
                handicap_max?: number;
                /** @description -10.0 to 54.0; a plus handicap is below zero. */
                handicap_min?: number;
                /** @description true or false */
                lefty?: string;
                /** @description walk, ride; several with commas between. Players without a preference always fit. */
                mobility?: string;
                /** @description fun, serious */
                mood?: string;
                /** @description At least one window in common with mine in so many days from today on, 1 to 19. */
                overlap_days?: number;
                /** @description play, practice */
                purpose?: string;
                /** @description A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given. */
                q?: string;
                /** @description Miles, 1 to 12500 (anywhere); 25 if not given. */
                radius?: number;
                /** @description Ready to golf: gives up limits, only as far as needed, so that somebody is found. */
                ready?: boolean;
                /**
                 * @description The ideal round in minutes, 120 to 360; compared by the half hour.
                 * @example 240
                 */
                round_time?: string;
                /** @description match, distance, overlap or newest; match if not given. */
                sort?: string;
                /**
                 * @description The worst they play in: sun, clouds, drizzle, rain, anything
                 * @example drizzle,rain
                 */
                weather?: string;
                /**
                 * @description Free, or maybe, in one of these windows: days with morning, midday or twilight.
                 * @example 2026-11-28:morning,2026-11-29:twilight
                 */
                windows?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
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
    user_query_why_key_get: {
        parameters: {
            query?: {
                age_max?: number;
                /** @description Years. Ages are searched by the decade, as they are shown. */
                age_min?: number;
                /** @description Searches around another place: a town's `place` from `/location/find`, or `zip80226`. */
                around?: string;
                /** @description no, yes, enthusiastically */
                drinking?: string;
                /** @description none, inside_2_ft, in_the_leather, generous */
                gimme?: string;
                handicap_max?: number;
                /** @description -10.0 to 54.0; a plus handicap is below zero. */
                handicap_min?: number;
                /** @description true or false */
                lefty?: string;
                /** @description walk, ride; several with commas between. Players without a preference always fit. */
                mobility?: string;
                /** @description fun, serious */
                mood?: string;
                /** @description At least one window in common with mine in so many days from today on, 1 to 19. */
                overlap_days?: number;
                /** @description play, practice */
                purpose?: string;
                /** @description A name or @username, unfinished or slightly mistyped. Searches everywhere unless a radius is given. */
                q?: string;
                /** @description Miles, 1 to 12500 (anywhere); 25 if not given. */
                radius?: number;
                /**
                 * @description The ideal round in minutes, 120 to 360; compared by the half hour.
                 * @example 240
                 */
                round_time?: string;
                /** @description match, distance, overlap or newest; match if not given. */
                sort?: string;
                /**
                 * @description The worst they play in: sun, clouds, drizzle, rain, anything
                 * @example drizzle,rain
                 */
                weather?: string;
                /**
                 * @description Free, or maybe, in one of these windows: days with morning, midday or twilight.
                 * @example 2026-11-28:morning,2026-11-29:twilight
                 */
                windows?: string;
            };
            header?: never;
            path: {
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"];
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
}
