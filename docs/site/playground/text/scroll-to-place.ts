/** How high the text before a place stands in a field, its lines wrapped as they are there. */
const heightBefore = (area: HTMLTextAreaElement, place: number): number => {
  const twin = document.createElement("textarea");
  twin.rows = 1;
  twin.value = area.value.slice(0, place);
  // Beside the field for a moment, so that it has the same width and letters; nothing is painted in between.
  area.after(twin);
  const { scrollHeight } = twin;
  twin.remove();
  return scrollHeight;
};

/** Marks a stretch of the text in a field, takes the cursor there, and scrolls it to the middle: browsers do not. */
export const scrollToPlace = (area: HTMLTextAreaElement, from: number, to: number): void => {
  area.focus();
  area.setSelectionRange(from, to);
  area.scrollTop = Math.max(0, heightBefore(area, to) - area.clientHeight / 2);
};
