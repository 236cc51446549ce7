// Made from docs/openapi.json by `npm run api`. Never edited by hand.

export type paths = Record<never, never>;
export type components = Record<never, never>;
