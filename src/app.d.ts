import type { Island } from './islands/islands';

declare global {
  namespace App {
    interface Locals {
      /** What machines are told of the page in the words of schema.org, as a script for its head. */
      linkedData?: string;
      /** The part of a page that wakes up without the kit's client, and what it is given. */
      island?: { name: Island; props: object };
    }
  }
}
export {};
