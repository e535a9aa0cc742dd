"""Writes the first dimensions of Joe & Kuo's table new-joe-kuo-6.21201, as SciPy ships it, to sim/experiment/designs/joeKuoTable.ts.

python3 test/golden/makeSobolDirections.py   (SciPy 1.17)
"""

import pathlib

import numpy as np
import scipy

DIMENSIONS = 640
table = np.load(pathlib.Path(scipy.__file__).parent / "stats" / "_sobol_direction_numbers.npz")
lines = []
for d in range(1, DIMENSIONS):
    poly = int(table["poly"][d])
    degree = poly.bit_length() - 1
    lines.append(" ".join(map(str, [poly, *(int(m) for m in table["vinit"][d][:degree])])))

rows, row = [], ""
for line in lines:
    if len(row) + len(line) > 150:
        rows.append(row)
        row = ""
    row += line + ";"
rows.append(row.rstrip(";"))
text = "\n".join(rows)
target = pathlib.Path(__file__).parents[2] / "sim/experiment/designs/joeKuoTable.ts"
target.write_text(f'''/*
 * Direction numbers new-joe-kuo-6.21201 of Stephen Joe and Frances Y. Kuo (SIAM J. Sci. Comput. 30, 2635-2654, 2008, doi:10.1137/070709359).
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 * Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer. Redistributions in
 * binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other
 * materials provided with the distribution. Neither the names of the copyright holders nor the names of the University of New South Wales and the
 * University of Waikato and its contributors may be used to endorse or promote products derived from this software without specific prior written
 * permission.
 * This software is provided by the copyright holders "as is" and any express or implied warranties, including, but not limited to, the implied
 * warranties of merchantability and fitness for a particular purpose are disclaimed. In no event shall the copyright holders be liable for any
 * direct, indirect, incidental, special, exemplary, or consequential damages (including, but not limited to, procurement of substitute goods or
 * services; loss of use, data, or profits; or business interruption) however caused and on any theory of liability, whether in contract, strict
 * liability, or tort (including negligence or otherwise) arising in any way out of the use of this software, even if advised of the possibility
 * of such damage.
 */

/** Of every dimension after the first: its primitive polynomial as a binary number, then as many initial direction numbers as its degree. */
export const joeKuoTable = `
{text}
`;
''')
