/** The study area is 690 km across, so a larger circle would find everything. */
export const mostKm = 1000;
