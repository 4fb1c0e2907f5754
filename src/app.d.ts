declare global {
  namespace App {
    interface Locals {
      /** What machines are told of the page in the words of schema.org, as a script for its head. */
      linkedData?: string;
    }
  }
}
export {};
