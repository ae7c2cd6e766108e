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
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
