/** The study area is 690 km across, so that a wider circle would find everything. */
export const mostKm = 1000;
