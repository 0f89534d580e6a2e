/** The folder of timelines to publish: TIMELINE_DIR, or the bundled record's. */
export const timelinesFolder = (): string => process.env['TIMELINE_DIR'] ?? 'timeline';
