/** A delivered code as it is compared: without outer space and case. */
export const plainKey = (text: string) => text.trim().toLowerCase()
