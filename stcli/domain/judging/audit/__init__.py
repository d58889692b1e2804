"""The audit: the laws judged over many steps, landing by landing, from the founding on."""
