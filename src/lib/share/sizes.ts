/** What chats and networks ask of the picture of a shared page, px. */
export const SHARED_PICTURE = { width: 1200, height: 630 };
