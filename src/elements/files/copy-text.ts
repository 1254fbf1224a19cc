/**
 * Copies a text.
 * @returns what to say: that it is copied, or how to copy it by hand
 */
export async function copyText(text: string, copied: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    // No permission, or no clipboard outside a secure context.
    return 'This browser does not let a page copy. Select the text and copy it.';
  }
}
