import { setupServer } from 'msw/node';

/** The pretend server. A test says with `server.use(…)` what it answers; whatever was not foreseen fails the test. */
export const server = setupServer();
