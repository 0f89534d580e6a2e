import { z } from 'zod';

/*
 * For the browser: zod would make a function of a text for each object, and tries beforehand whether it may, which the Content-Security-Policy of the site
 * forbids and reports. It asks when an object is declared, so this file is imported before any schema.
 */
z.config({ jitless: true });
