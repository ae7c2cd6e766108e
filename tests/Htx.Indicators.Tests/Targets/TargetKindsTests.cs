namespace Htx.Indicators.Tests;

public sealed class TargetKindsTests
{
    public static TheoryData<string> Keys() => [.. TargetKinds.Vocabulary.Select(kind => kind.Key)];

    [Fact]
    public void The_vocabulary_is_in_order_and_names_nothing_twice() =>
        Assert.Equal(TargetKinds.Vocabulary.Select(kind => kind.Key).Distinct().Order(StringComparer.Ordinal), TargetKinds.Vocabulary.Select(kind => kind.Key));

    [Theory]
    [InlineData("about")]
    [InlineData("all")]
    [InlineData("atLeast")]
    [InlineData("atMost")]
    [InlineData("between")]
    [InlineData("decreaseFrom")]
    [InlineData("done")]
    [InlineData("increaseFrom")]
    [InlineData("lessThan")]
    [InlineData("moreThan")]
    [InlineData("none")]
    [InlineData("reach")]
    [InlineData("reduceTo")]
    public void The_vocabulary_has_every_phrase_that_others_depend_on(string key) => Assert.True(TargetKinds.TryGet(key, out _));

    [Theory]
    [MemberData(nameof(Keys))]
    public void TryGet_finds_a_kind_by_its_key(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key, kind.Key);
        Assert.Equal(key, kind.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Reach")]
    [InlineData("atleast")]
    [InlineData("exactly")]
    public void TryGet_finds_nothing_by_another_text(string key) => Assert.False(TargetKinds.TryGet(key, out _));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_kind_stands_for_quoted_words_of_the_law(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Matches("“.+”", kind.LegalWords);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_first_thing_a_kind_is_given_bears_its_name_and_no_two_bear_the_same(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key, kind.Parameters[0].Key);
        Assert.Equal(kind.Parameters.Count, kind.Parameters.DistinctBy(parameter => parameter.Key).Count());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_is_given_instead_of_another_comes_after_it(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.All(kind.Choices, choice => Assert.Equal([null, .. choice.Skip(1).Select(_ => choice[0].Key)], choice.Select(parameter => parameter.InsteadOf)));
        Assert.Equal(kind.Parameters, kind.Choices.SelectMany(choice => choice));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Only_a_task_suits_a_flag(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key == "done", kind.Suits(new("a", "Việc", MeasureKind.Flag)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Only_a_whole_a_nothing_and_a_task_cannot_be_exceeded(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key is not ("all" or "none" or "done"), kind.CanBeExceeded);
    }

    [Theory]
    [InlineData("about", "about: Threshold", "within: Amount", "withinPercent: Number up to 100 instead of within")]
    [InlineData("all", "all: True")]
    [InlineData("atLeast", "atLeast: Threshold")]
    [InlineData("atMost", "atMost: Threshold")]
    [InlineData("between", "between: Range")]
    [InlineData("decreaseFrom", "decreaseFrom: Measure")]
    [InlineData("done", "done: True")]
    [InlineData("increaseFrom", "increaseFrom: Measure")]
    [InlineData("lessThan", "lessThan: Threshold")]
    [InlineData("moreThan", "moreThan: Threshold")]
    [InlineData("none", "none: True")]
    [InlineData("reach", "reach: Threshold")]
    [InlineData("reduceTo", "reduceTo: Threshold")]
    public void Each_kind_is_given_what_its_phrase_needs(string key, params string[] expected)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(expected, kind.Parameters.Select(parameter => $"{parameter.Key}: {parameter.Shape}"
            + (parameter.Shape == TargetArgumentShape.Number ? $" up to {Numbers.Format(parameter.AtMost)}" : "")
            + (parameter.InsteadOf is { } other ? $" instead of {other}" : "")));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Only_a_range_and_an_approximate_number_leave_open_which_way_is_better(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key is "between" or "about", kind.LeavesDirectionOpen);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_kind_has_a_file_of_tests_beside_the_others(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        var tests = kind.GetType().Name + "Tests";
        Assert.True(GetType().Assembly.GetType($"{GetType().Namespace}.{tests}") is not null, $"Add the class {tests} in tests/Htx.Indicators.Tests/Targets/Kinds.");
    }
}
