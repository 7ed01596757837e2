// The command line's entry point.
@main struct Distill { static func main() {} }
