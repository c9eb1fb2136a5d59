/** No study area is wider; a larger circle would find everything. */
export const largestRadiusKm = 1000;
