"""Writes sim/experiment/designs/joeKuo.ts: the first 512 dimensions of Joe & Kuo's direction numbers "new-joe-kuo-6.21201".

Run: python3 makeJoeKuo.py (needs SciPy, whose copy of the table it reads; made with 1.17.1). One entry a dimension from the second on, as in the
published table without its first two columns: the inner coefficients of the primitive polynomial as a binary number, then the initial numbers m_1 … m_s.
"""
import os
from importlib.resources import files

import numpy as np

DIMENSIONS = 512
WIDTH = 148
HEAD = """/*
 * Direction numbers of Sobol' sequences by S. Joe and F. Y. Kuo ("new-joe-kuo-6.21201").
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 *
 *     * Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 *
 *     * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the
 *       documentation and/or other materials provided with the distribution.
 *
 *     * Neither the names of the copyright holders nor the names of the University of New South Wales and the University of Waikato
 *       and its contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS ``AS IS'' AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY
 * DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
 * LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF
 * SUCH DAMAGE.
 */

/**
 * Joe & Kuo's table (2008, doi:10.1137/070709359) for dimensions 2 to 512, between commas or line ends: `a m_1 … m_s`, where the primitive polynomial
 * is x^s + a_1 x^(s-1) + … + a_(s-1) x + 1 and `a` has the bits a_1 … a_(s-1). Written by test/golden/makeJoeKuo.py.
 */
export const joeKuo = `"""

table = np.load(str(files("scipy.stats") / "_sobol_direction_numbers.npz"))
entries = []
for dimension in range(1, DIMENSIONS):
    polynomial = int(table["poly"][dimension])
    degree = polynomial.bit_length() - 1
    inner = (polynomial >> 1) & ((1 << (degree - 1)) - 1)
    entries.append(" ".join(str(int(n)) for n in [inner, *table["vinit"][dimension, :degree]]))
lines = [""]
for entry in entries:
    longer = f"{lines[-1]},{entry}" if lines[-1] else entry
    if len(longer) > WIDTH:
        lines.append(entry)
    else:
        lines[-1] = longer
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../sim/experiment/designs/joeKuo.ts")
with open(target, "w", encoding="utf-8") as out:
    out.write(HEAD + "\n" + "\n".join(lines) + "\n`;\n")
