using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class FormulaProperties
{
    private static readonly string[] Names = ["a", "b2", "members", "min1"];

    private static readonly string[] Functions = ["min", "max", "abs"];

    /// <summary>What spreadsheets, programming languages and expression parsers call a function, the one that executes workflows among them.</summary>
    private static readonly string[] OtherFunctions =
    [
        "sum", "round", "if", "iif", "sqrt", "floor", "ceiling", "np", "pow", "avg", "average", "count", "Math", "Convert", "Sum", "SUM", "IF", "ROUND", "mod", "div", "not",
        "sign", "trunc", "truncate", "int", "log", "ln", "exp", "sin", "isnull", "new", "it", "parent", "root", "as", "is", "cast", "typeof", "median", "clamp", "Utils", "Abs", "Max", "MIN",
    ];

    [Law(MaxTest = 2000)]
    public Property Garbage_never_throws_and_what_is_accepted_is_balanced_and_of_allowed_characters() =>
        Prop.ForAll(Gen.OneOf(Characters(), Soup()).ToArbitrary(), text =>
            !Formula.TryParse(text, out _, out _) || (IsBalanced(text) && text.All(IsAllowed)));

    [Law(MaxTest = 500)]
    public Property Every_well_formed_formula_is_accepted_and_its_tokens_are_its_text() =>
        Prop.ForAll(WellFormed(3).ToArbitrary(), text =>
            string.Concat(Formula.Parse(text).Tokens.Select(token => token.Text)) == text.Replace(" ", ""));

    [Law(MaxTest = 500)]
    public Property A_defect_lies_inside_the_text_or_at_its_end() =>
        Prop.ForAll(Gen.OneOf(Characters(), Soup()).ToArbitrary(), text =>
            Formula.TryParse(text, out _, out var defect)
            || (defect.Position >= 0 && defect.Position + defect.Seen.Length <= text.Length));

    [Law(MaxTest = 500)]
    public Property A_well_formed_formula_with_one_character_taken_out_never_throws() =>
        Prop.ForAll(
            WellFormed(3).SelectMany(text => Gen.Choose(0, text.Length - 1).Select(at => text.Remove(at, 1))).ToArbitrary(),
            text => !Formula.TryParse(text, out _, out _) || IsBalanced(text));

    [Law(MaxTest = 1500)]
    public Property No_other_name_is_a_function() =>
        Prop.ForAll(CalledName().ToArbitrary(), name => Functions.Contains(name) || Calls(name).All(call => !Formula.TryParse(call, out _, out _)));

    [Fact]
    public void Names_of_other_languages_and_near_misses_are_drawn_as_well_as_the_functions()
    {
        var names = CalledName().Sample(1500, new Rnd(47, 2021), 50);

        Assert.All(OtherFunctions, name => Assert.Contains(name, names));
        Assert.All(Functions, name => Assert.Contains(names, drawn => drawn != name && drawn.Equals(name, StringComparison.OrdinalIgnoreCase)));
        Assert.All(Functions, name => Assert.Contains(names, drawn => drawn.Length == name.Length - 1 && name.Contains(drawn, StringComparison.Ordinal)));
        // All that the property says of any name would be in vain if no call at all were well written.
        Assert.All(Functions, name => Assert.Contains(Calls(name), call => Formula.TryParse(call, out _, out _)));
    }

    [Fact]
    public void The_soup_meets_both_formulas_and_refused_texts()
    {
        var accepted = Soup().Sample(5000, new Rnd(47), 10).Count(text => Formula.TryParse(text, out _, out _));

        Assert.InRange(accepted, 1000, 4000);
    }

    /// <summary>Any letters, functions of other languages, and the allowed names with a letter too much, too few, doubled or of the other case.</summary>
    private static Gen<string> CalledName()
    {
        var letters = Gen.Elements([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ019"]);
        var near =
            from name in Gen.Elements(Functions)
            from at in Gen.Choose(0, name.Length - 1)
            from letter in letters
            from missed in Gen.Elements(
                name, name.ToUpperInvariant(), name.Remove(at, 1), name.Insert(at, $"{name[at]}"), name.Insert(at + 1, $"{letter}"), $"{letter}{name}",
                $"{name[..at]}{char.ToUpperInvariant(name[at])}{name[(at + 1)..]}", $"{name[..at]}{letter}{name[(at + 1)..]}", name + Functions[at])
            select missed;
        return Gen.Frequency((3, letters.NonEmptyListOf().Select(drawn => new string([.. drawn]))), (5, Gen.Elements(OtherFunctions)), (4, near));
    }

    /// <summary>A name with none, one, two and three arguments, with and without a space before them, and inside a formula.</summary>
    private static string[] Calls(string name) =>
        [$"{name}()", $"{name}(a)", $"{name} (a, b)", $"{name}(a, b)", $"{name}(a, b, 1)", $"1 + {name}(a) * 2", $"-{name}(a, 2)"];

    private static Gen<string> Characters() =>
        Gen.Frequency(
            (4, Gen.Choose(0x20, 0x7E)),
            (1, Gen.Choose(0, 0xFFFF)))
        .Select(code => (char)code).ListOf().Select(letters => new string([.. letters]));

    private static Gen<string> Soup()
    {
        var operand = Gen.Elements("a", "b", "7", "0.5", "(a)", "min(a, b)", "-a");
        var glue = Gen.Elements("+", " - ", "*", " / ");
        var noise = Gen.Elements(
            "(", ")", ",", "min(", "abs(", "--", " ", ".", "1e5", "=", "iif(", "\"", "\t", "\0", "\u200F", "ệ");
        var pair = from left in operand from sign in glue select left + sign;
        return
            from pieces in Gen.Frequency((6, pair), (1, operand), (1, glue), (2, noise)).ListOf()
            from last in Gen.Frequency((5, operand), (1, glue), (1, noise))
            select string.Concat(pieces) + last;
    }

    private static Gen<string> WellFormed(int depth)
    {
        var leaf = Gen.OneOf(Gen.Elements(Names), Gen.Elements("0", "7", "0.5", "100", "12.345678901"));
        if (depth == 0)
            return leaf;
        var inner = WellFormed(depth - 1);
        var two = from left in inner from sign in Gen.Elements(" + ", "-", "*", " / ") from right in inner select left + sign + right;
        var function = from left in inner from name in Gen.Elements("min", "max ") from right in inner select $"{name}({left}, {right})";
        return Gen.OneOf(leaf, two, function, inner.Select(text => $"({text})"), inner.Select(text => $"abs({text})"), inner.Select(text => $"-({text})"));
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || " .,+-*/()".Contains(c);

    private static bool IsBalanced(string text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
                return false;
        }

        return open == 0;
    }
}
