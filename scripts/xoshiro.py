"""Prints the numbers that SeededGeneratorTests freezes: xoshiro256** (Blackman and Vigna 2018) over SplitMix64."""

M = (1 << 64) - 1


def rotl(x, k):
    return ((x << k) | (x >> (64 - k))) & M


def generator(seed):
    state = []
    for _ in range(4):
        seed = (seed + 0x9E3779B97F4A7C15) & M
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M
        state.append(z ^ (z >> 31))
    while True:
        s0, s1, s2, s3 = state
        yield (rotl((s1 * 5) & M, 7) * 9) & M
        s2 ^= s0
        s3 ^= s1
        state = [s0 ^ s3, s1 ^ s2, s2 ^ ((s1 << 17) & M), rotl(s3, 45)]


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & M
    return value


if __name__ == "__main__":
    stream = generator(42)
    first = [next(stream) for _ in range(4)]
    print(", ".join(map(str, first)))
    part = generator(42 ^ fnv1a("p#1"))
    print(", ".join(str(next(part)) for _ in range(2)))
    print(repr((first[0] >> 11) * 2.0**-53))
