// Stories that take two operations.

extension WordProblemTemplate {
  static let twoSteps: [WordProblemTemplate] = [
    .init("buys-and-eats", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.fruit)
      let a = draw.number(3...20)
      let b = draw.number(3...12)
      let c = draw.number(2...5)
      let text = """
        \(p.name) has \(a) \(t). \(p.They) buys \(b) more and then eats \(c) of them. How many \(t) does \
        \(p.they) have left?
        """
      return (text, a + b - c)
    },
    .init("bus-on-and-off", steps: 2) { draw in
      let b = draw.number(2...10)
      let r = draw.number(3...20)
      let c = draw.number(2...10)
      let text = """
        There are \(b + r) people on a bus. At the first stop, \(b) people get off and \(c) people get \
        on. How many people are on the bus now?
        """
      return (text, r + c)
    },
    .init("gives-to-two", steps: 2) { draw in
      let p = draw.person()
      let q = draw.person()
      let s = draw.person()
      let t = draw.one(of: Things.small)
      let b = draw.number(2...10)
      let c = draw.number(2...10)
      let r = draw.number(2...20)
      let text = """
        \(p.name) has \(b + c + r) \(t). \(p.They) gives \(b) to \(q.name) and \(c) to \(s.name). How \
        many \(t) does \(p.name) have left?
        """
      return (text, r)
    },
    .init("three-kinds", steps: 2) { draw in
      let a = draw.number(3...15)
      let b = draw.number(3...15)
      let c = draw.number(3...15)
      let text = "A farm has \(a) cows, \(b) sheep and \(c) goats. How many animals are there on the farm?"
      return (text, a + b + c)
    },
    .init("spends-twice", steps: 2) { draw in
      let p = draw.person()
      let b = draw.number(2...15)
      let c = draw.number(2...15)
      let r = draw.number(2...25)
      let text = """
        \(p.name) has $\(b + c + r). \(p.They) buys a hat for $\(b) and a scarf for $\(c). How many \
        dollars does \(p.they) have left?
        """
      return (text, r)
    },
    .init("boxes-plus-loose", steps: 2) { draw in
      let p = draw.person()
      let c = draw.one(of: Things.containers)
      let t = draw.one(of: Things.fruit)
      let a = draw.number(2...8)
      let b = draw.number(2...9)
      let d = draw.number(2...10)
      let text = """
        \(p.name) has \(a) \(c) with \(b) \(t) in each, and \(d) more \(t) on a table. How many \(t) \
        does \(p.they) have in all?
        """
      return (text, a * b + d)
    },
    .init("boxes-minus-some", steps: 2) { draw in
      let p = draw.person()
      let c = draw.one(of: Things.containers)
      let t = draw.one(of: Things.baked)
      let a = draw.number(2...8)
      let b = draw.number(3...9)
      let d = draw.number(2...5)
      let text = """
        \(p.name) has \(a) \(c) with \(b) \(t) in each. \(p.They) gives away \(d) \(t). How many \(t) \
        are left?
        """
      return (text, a * b - d)
    },
    .init("change", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.school)
      let a = draw.number(2...8)
      let b = draw.number(2...6)
      let r = draw.number(2...20)
      let text = """
        \(p.name) buys \(a) \(t) for $\(b) each. \(p.They) pays with $\(a * b + r). How many dollars \
        does \(p.they) get back?
        """
      return (text, r)
    },
    .init("earn-and-spend", steps: 2) { draw in
      let p = draw.person()
      let a = draw.number(6...15)
      let b = draw.number(2...8)
      let d = draw.number(2...11)
      let text = """
        \(p.name) earns $\(a) an hour and works for \(b) hours. Then \(p.they) spends $\(d) on dinner. \
        How many dollars does \(p.they) have left from this work?
        """
      return (text, a * b - d)
    },
    .init("two-groups-times", steps: 2) { draw in
      let t = draw.one(of: Things.goods)
      let a = draw.number(2...6)
      let b = draw.number(2...6)
      let d = draw.number(2...9)
      let text = """
        A shop sells \(a) \(t) in the morning and \(b) \(t) in the afternoon. Each one costs $\(d). How \
        many dollars does the shop take in?
        """
      return (text, (a + b) * d)
    },
    .init("more-than-friend", steps: 2) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let a = draw.number(3...20)
      let b = draw.number(2...12)
      let text = """
        \(p.name) has \(a) \(t). \(q.name) has \(b) more \(t) than \(p.name). How many \(t) do they have \
        together?
        """
      return (text, a + a + b)
    },
    .init("fewer-than-friend", steps: 2) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let r = draw.number(2...15)
      let b = draw.number(2...10)
      let text = """
        \(p.name) has \(r + b) \(t). \(q.name) has \(b) fewer \(t) than \(p.name). How many \(t) do they \
        have together?
        """
      return (text, r + b + r)
    },
    .init("twice-as-many", steps: 2) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.reading)
      let a = draw.number(2...60)
      let text = """
        \(p.name) has \(a) \(t). \(q.name) has twice as many \(t). How many \(t) do they have together?
        """
      return (text, 3 * a)
    },
    .init("share-after-eating", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.baked)
      let a = draw.number(2...8)
      let b = draw.number(2...8)
      let d = draw.number(2...10)
      let text = """
        \(p.name) bakes \(a * b + d) \(t) and eats \(d) of them. \(p.They) shares the rest equally among \
        \(a) friends. How many \(t) does each friend get?
        """
      return (text, b)
    },
    .init("join-and-share", steps: 2) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let a = draw.number(2...6)
      let b = draw.number(4...10)
      let d = draw.number(2...5)
      let text = """
        \(p.name) has \(a * b - d) \(t) and \(q.name) has \(d) \(t). They put them together and share \
        them equally among \(a) children. How many \(t) does each child get?
        """
      return (text, b)
    },
    .init("teams-after-leaving", steps: 2) { draw in
      let a = draw.number(2...6)
      let b = draw.number(2...8)
      let d = draw.number(2...8)
      let text = """
        There are \(a * b + d) children in a gym. Then \(d) children go home. The others make \(a) teams of \
        the same size. How many children are on each team?
        """
      return (text, b)
    },
    .init("packs-then-kids", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.school)
      let a = draw.number(2...6)
      let b = draw.number(2...6)
      let d = draw.number(2...6)
      let text = """
        \(p.name) buys \(a) packs of \(t) with \(b * d) \(t) in each pack. \(p.They) shares all of them \
        equally among \(a * b) students. How many \(t) does each student get?
        """
      return (text, d)
    },
    .init("read-per-day", steps: 2) { draw in
      let p = draw.person()
      let a = draw.number(5...20)
      let b = draw.number(2...7)
      let r = draw.number(5...40)
      let text = """
        A book has \(a * b + r) pages. \(p.name) reads \(a) pages a day for \(b) days. How many pages \
        are left to read?
        """
      return (text, r)
    },
    .init("save-then-need", steps: 2) { draw in
      let p = draw.person()
      let a = draw.number(2...10)
      let b = draw.number(2...8)
      let r = draw.number(2...20)
      let text = """
        \(p.name) wants a bike that costs $\(a * b + r). \(p.They) has saved $\(a) a week for \(b) \
        weeks. How many more dollars does \(p.they) need?
        """
      return (text, r)
    },
    .init("two-prices-times", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.fruit)
      let u = draw.one(of: Things.baked)
      let a = draw.number(2...6)
      let b = draw.number(2...5)
      let c = draw.number(3...9)
      let text = """
        \(p.name) buys \(a) \(t) for $\(b) each and one bag of \(u) for $\(c). How many dollars does \
        \(p.they) spend?
        """
      return (text, a * b + c)
    },
    .init("rows-with-empty", steps: 2) { draw in
      let a = draw.number(3...10)
      let b = draw.number(3...10)
      let d = draw.number(2...8)
      let text = """
        A theater has \(a) rows with \(b) seats in each row. Of these seats, \(d) are empty. How many \
        seats are taken?
        """
      return (text, a * b - d)
    },
    .init("plants-both-days", steps: 2) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.flowers)
      let a = draw.number(2...6)
      let b = draw.number(2...8)
      let d = draw.number(2...12)
      let text = """
        \(p.name) plants \(a) rows of \(t) with \(b) \(t) in each row on Saturday. On Sunday \(p.they) \
        plants \(d) more. How many \(t) does \(p.they) plant in all?
        """
      return (text, a * b + d)
    },
    .init("morning-and-evening", steps: 2) { draw in
      let p = draw.person()
      let a = draw.number(2...8)
      let b = draw.number(2...8)
      let d = draw.number(2...9)
      let text = """
        \(p.name) walks \(a) miles every morning and \(b) miles every evening. How many miles does \
        \(p.they) walk in \(d) days?
        """
      return (text, (a + b) * d)
    },
    .init("hens", steps: 2) { draw in
      let p = draw.person()
      let a = draw.number(3...12)
      let b = draw.number(2...3)
      let d = draw.number(2...6)
      let text = """
        \(p.name) has \(a) hens. Each hen lays \(b) eggs. \(p.They) uses \(d) eggs for breakfast. How \
        many eggs are left?
        """
      return (text, a * b - d)
    },
  ]
}
