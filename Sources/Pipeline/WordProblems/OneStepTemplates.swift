// Stories that take one operation.

extension WordProblemTemplate {
  static let oneStep: [WordProblemTemplate] = [
    .init("buys-more", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.fruit)
      let a = draw.number(2...20)
      let b = draw.number(2...12)
      let text = "\(p.name) has \(a) \(t). \(p.They) buys \(b) more. How many \(t) does \(p.they) have now?"
      return (text, a + b)
    },
    .init("finds-more", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.small)
      let a = draw.number(3...25)
      let b = draw.number(2...15)
      let text = """
        \(p.name) has \(a) \(t). \(p.They) finds \(b) more \(t). How many \(t) does \(p.name) have in \
        all?
        """
      return (text, a + b)
    },
    .init("two-friends", steps: 1) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let a = draw.number(3...20)
      let b = draw.number(3...20)
      let text = "\(p.name) has \(a) \(t) and \(q.name) has \(b) \(t). How many \(t) do they have together?"
      return (text, a + b)
    },
    .init("two-kinds", steps: 1) { draw in
      let t = draw.one(of: Things.flowers)
      let u = draw.one(of: Things.flowers)
      let a = draw.number(3...20)
      let b = draw.number(3...20)
      let text = "A garden has \(a) \(t) and \(b) \(u). How many flowers are in the garden?"
      return (text, a + b)
    },
    .init("two-days", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(3...30)
      let b = draw.number(3...30)
      let text = """
        \(p.name) reads \(a) pages on Monday and \(b) pages on Tuesday. How many pages does \(p.they) \
        read in total?
        """
      return (text, a + b)
    },
    .init("on-the-bus", steps: 1) { draw in
      let a = draw.number(4...30)
      let b = draw.number(2...12)
      let text = """
        There are \(a) people on a bus. At the next stop, \(b) more people get on. How many people are \
        on the bus now?
        """
      return (text, a + b)
    },
    .init("two-classes", steps: 1) { draw in
      let a = draw.number(10...30)
      let b = draw.number(10...30)
      let text = """
        One class has \(a) students and another class has \(b) students. How many students are there in \
        both classes?
        """
      return (text, a + b)
    },
    .init("two-prices", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(4...30)
      let b = draw.number(2...9)
      let text = "\(p.name) buys a book for $\(a) and a pen for $\(b). How many dollars does \(p.they) spend?"
      return (text, a + b)
    },
    .init("eats-some", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.baked)
      let b = draw.number(2...10)
      let c = draw.number(2...15)
      let text = "\(p.name) has \(b + c) \(t). \(p.They) eats \(b) of them. How many \(t) are left?"
      return (text, c)
    },
    .init("gives-away", steps: 1) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let b = draw.number(2...15)
      let c = draw.number(2...20)
      let text = """
        \(p.name) has \(b + c) \(t). \(p.They) gives \(b) \(t) to \(q.name). How many \(t) does \
        \(p.name) have left?
        """
      return (text, c)
    },
    .init("sells-some", steps: 1) { draw in
      let t = draw.one(of: Things.goods)
      let b = draw.number(2...20)
      let c = draw.number(2...25)
      let text = "A shop has \(b + c) \(t). It sells \(b) of them. How many \(t) does the shop have left?"
      return (text, c)
    },
    .init("fly-away", steps: 1) { draw in
      let b = draw.number(2...12)
      let c = draw.number(2...20)
      let text = """
        There are \(b + c) birds in a tree. Then \(b) birds fly away. How many birds are still in the \
        tree?
        """
      return (text, c)
    },
    .init("spends-money", steps: 1) { draw in
      let p = draw.person()
      let b = draw.number(2...30)
      let c = draw.number(2...30)
      let text = """
        \(p.name) has $\(b + c). \(p.They) spends $\(b) on lunch. How many dollars does \(p.they) have \
        left?
        """
      return (text, c)
    },
    .init("pages-left", steps: 1) { draw in
      let p = draw.person()
      let b = draw.number(5...40)
      let c = draw.number(5...40)
      let text = "A book has \(b + c) pages. \(p.name) has read \(b) pages. How many pages are left to read?"
      return (text, c)
    },
    .init("how-many-more", steps: 1) { draw in
      let p = draw.person()
      let q = draw.person()
      let t = draw.one(of: Things.small)
      let b = draw.number(2...20)
      let c = draw.number(2...15)
      let text = """
        \(p.name) has \(b + c) \(t) and \(q.name) has \(b) \(t). How many more \(t) does \(p.name) have \
        than \(q.name)?
        """
      return (text, c)
    },
    .init("still-needs", steps: 1) { draw in
      let p = draw.person()
      let b = draw.number(4...30)
      let c = draw.number(2...20)
      let text = """
        \(p.name) wants to buy a game that costs $\(b + c). \(p.They) has $\(b). How many more dollars \
        does \(p.they) need?
        """
      return (text, c)
    },
    .init("rest-is-other", steps: 1) { draw in
      let b = draw.number(3...20)
      let c = draw.number(3...20)
      let text = """
        There are \(b + c) children in a park. Of these, \(b) are girls and the rest are boys. How many \
        boys are in the park?
        """
      return (text, c)
    },
    .init("full-containers", steps: 1) { draw in
      let c = draw.one(of: Things.containers)
      let t = draw.one(of: Things.fruit)
      let a = draw.number(2...10)
      let b = draw.number(2...10)
      let text = "There are \(a) \(c) with \(b) \(t) in each. How many \(t) are there in all?"
      return (text, a * b)
    },
    .init("unit-price", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.goods)
      let a = draw.number(2...10)
      let b = draw.number(2...12)
      let text = "\(p.name) buys \(a) \(t). Each one costs $\(b). How many dollars does \(p.they) pay?"
      return (text, a * b)
    },
    .init("rows-of-chairs", steps: 1) { draw in
      let a = draw.number(2...12)
      let b = draw.number(2...12)
      let text = "A room has \(a) rows of chairs. Each row has \(b) chairs. How many chairs are in the room?"
      return (text, a * b)
    },
    .init("every-day", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(2...9)
      let b = draw.number(2...12)
      let text = "\(p.name) runs \(a) miles every day. How many miles does \(p.they) run in \(b) days?"
      return (text, a * b)
    },
    .init("hourly-pay", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(5...20)
      let b = draw.number(2...8)
      let text = "\(p.name) earns $\(a) an hour. How many dollars does \(p.they) earn in \(b) hours?"
      return (text, a * b)
    },
    .init("legs", steps: 1) { draw in
      let t = draw.one(of: ["dogs", "cats", "cows", "horses", "goats", "pigs"])
      let a = draw.number(2...50)
      return ("A farm has \(a) \(t). Each one has 4 legs. How many legs do they have in all?", 4 * a)
    },
    .init("packs", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.school)
      let a = draw.number(2...9)
      let b = draw.number(2...12)
      let text = """
        \(p.name) buys \(a) packs of \(t). Each pack has \(b) \(t). How many \(t) does \(p.they) buy?
        """
      return (text, a * b)
    },
    .init("share-equally", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.baked)
      let a = draw.number(2...9)
      let b = draw.number(2...10)
      let text = """
        \(p.name) shares \(a * b) \(t) equally among \(a) friends. How many \(t) does each friend get?
        """
      return (text, b)
    },
    .init("pack-up", steps: 1) { draw in
      let p = draw.person()
      let c = draw.one(of: Things.containers)
      let t = draw.one(of: Things.fruit)
      let a = draw.number(2...10)
      let b = draw.number(2...10)
      let text = """
        \(p.name) puts \(a * b) \(t) into \(a) \(c), with the same number in each. How many \(t) are in \
        each one?
        """
      return (text, b)
    },
    .init("teams", steps: 1) { draw in
      let a = draw.number(2...8)
      let b = draw.number(3...12)
      let text = "A group of \(a * b) children makes \(a) teams of the same size. How many children are on each team?"
      return (text, b)
    },
    .init("how-many-can-buy", steps: 1) { draw in
      let p = draw.person()
      let t = draw.one(of: Things.school)
      let a = draw.number(2...9)
      let b = draw.number(2...12)
      let text = """
        \(p.name) has $\(a * b). \(p.They) wants to buy \(t) that cost $\(a) each. How many \(t) can \
        \(p.they) buy?
        """
      return (text, b)
    },
    .init("cut-ribbon", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(2...9)
      let b = draw.number(2...12)
      let text = """
        \(p.name) cuts a ribbon that is \(a * b) inches long into pieces of \(a) inches each. How many \
        pieces does \(p.they) get?
        """
      return (text, b)
    },
    .init("save-weekly", steps: 1) { draw in
      let p = draw.person()
      let a = draw.number(2...10)
      let b = draw.number(2...12)
      let text = "\(p.name) saves $\(a) every week. How many weeks does \(p.they) need to save $\(a * b)?"
      return (text, b)
    },
  ]
}
