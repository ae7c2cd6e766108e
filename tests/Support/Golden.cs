namespace Htx.Indicators.Testing.Support;

/// <summary>
/// Holds text against a committed file under <c>tests/Golden/</c>. With <c>HTX_ACCEPT_GOLDEN=1</c> the file is rewritten
/// instead; read the difference before committing it.
/// </summary>
internal static class Golden
{
    public static void Verify(string name, string actual)
    {
        var path = Repository.PathOf($"tests/Golden/{name}");
        if (Environment.GetEnvironmentVariable("HTX_ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}; run the tests once with HTX_ACCEPT_GOLDEN=1 and read what it says.");
        var expected = File.ReadAllText(path);
        if (expected != actual)
            Assert.Fail($"{name} is otherwise; where that is meant, run the tests once with HTX_ACCEPT_GOLDEN=1 and read the difference.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}, expected: {before.ElementAtOrDefault(line)}\nLine {line + 1}, actual:   {after.ElementAtOrDefault(line)}";
    }
}
