namespace Htx.Indicators.Testing;

/// <summary>What is printed gives what is said.</summary>
internal static class ExplanationLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "explanation",
        new(
            "Đọc lại các con số và lời của mục tiêu in trong câu giải thích thì ra đúng kết luận được nêu.",
            "The printed numbers and the printed words of the target, read back from an explanation, give the verdict that is stated."),
        tested => set =>
        {
            var said = tested.Assess(set);
            foreach (var item in said.Items)
            {
                var printed = SentenceReader.Read(item.Explain());
                if (printed is null)
                    return new(item.Item.Id, said, new("một câu đọc lại được", "a sentence that can be read back"));
                if ((printed.Classification, printed.Why) != (item.Classification, item.Outcome.Reason))
                    return new(item.Item.Id, said, Words.Of(printed.Classification, printed.Why));
            }

            return null;
        });
}
