using System.Diagnostics;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// Grows inputs from seeds and from inputs of its own that led where none had led before. The same seed of randomness gives the same
/// inputs, so that a failure is seen again by running the test again.
/// </summary>
internal sealed class Fuzzer
{
    private const int MostKept = 5_000;

    private readonly FuzzTarget target;
    private readonly Random random;
    private readonly Mutator mutator;
    private readonly List<byte[]> corpus;
    private readonly HashSet<string> ends = new(StringComparer.Ordinal);

    public Fuzzer(FuzzTarget target, int seed)
    {
        (this.target, random) = (target, new(seed));
        mutator = new(random, FuzzWords.Of(target.Seeds));
        corpus = [.. target.Seeds];
    }

    /// <summary>How many different ends were reached.</summary>
    public int Ends => ends.Count;

    /// <summary>How many inputs were tried.</summary>
    public int Tries { get; private set; }

    /// <summary>Tries the seeds as they are, then inputs grown from them: so many, or for so long.</summary>
    public void Run(int inputs, TimeSpan? time = null)
    {
        foreach (var seed in target.Seeds)
            _ = ends.Add(Try(seed));
        var watch = Stopwatch.StartNew();
        while (time is { } limit ? watch.Elapsed < limit : Tries < inputs)
        {
            var input = mutator.Mutate(corpus[random.Next(corpus.Count)], corpus[random.Next(corpus.Count)]);
            if (ends.Add(Try(input)) && corpus.Count < MostKept)
                corpus.Add(input);
        }
    }

    private string Try(byte[] input)
    {
        Tries++;
        try
        {
            return target.Judge(input);
        }
        catch (Exception e)
        {
            var smallest = Shrink(input, e.GetType());
            throw new InvalidOperationException(
                $"{target.Name}, input {Tries}, shrunk to {smallest.Length} bytes, in base 64: {Convert.ToBase64String(smallest)}\nas text: {Encoding.UTF8.GetString(smallest)}\n{e}", e);
        }
    }

    /// <summary>Takes tokens away as long as the failure stays of its kind.</summary>
    private byte[] Shrink(byte[] input, Type failure)
    {
        var tokens = Mutator.Tokens(input);
        for (var length = Math.Max(1, tokens.Count / 2); length > 0; length /= 2)
        {
            for (var at = 0; at + length <= tokens.Count;)
            {
                List<string> fewer = [.. tokens[..at], .. tokens[(at + length)..]];
                if (Fails(Encoding.UTF8.GetBytes(string.Concat(fewer)), failure))
                    tokens = fewer;
                else
                    at += length;
            }
        }

        var smallest = Encoding.UTF8.GetBytes(string.Concat(tokens));
        return Fails(smallest, failure) ? smallest : input;
    }

    private bool Fails(byte[] input, Type failure)
    {
        try
        {
            _ = target.Judge(input);
            return false;
        }
        catch (Exception e)
        {
            return e.GetType() == failure;
        }
    }
}
