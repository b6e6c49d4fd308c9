/** Version of what a device keeps of an exercise. */
export const SAVE_FORMAT = 1;
