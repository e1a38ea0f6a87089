# a sharp and a flat well: steps of all arms on seed 1
# Draw it again with: gnuplot a-sharp-and-a-flat-well-landscape.gp
NAME = 'a-sharp-and-a-flat-well-landscape'; TITLE = 'a_sharp_and_a_flat_well_landscape'; WIDTH = 640; HEIGHT = 666
load 'style.gp'
set label 1 '{/:Bold a sharp and a flat well}' at screen 0.025, screen 0.967 left font ",14" tc rgb INK
set label 2 'steps of all arms on seed 1' at screen 0.025, screen 0.9369 left font ",11" tc rgb MUTED
set arrow from screen 0.1219, screen 0.9009 to screen 0.15, screen 0.9009 nohead lc rgb C1 lw 2
set label 'adam learningRate=0.01' at screen 0.1594, screen 0.9009 left font ",11" tc rgb TEXT
set arrow from screen 0.4144, screen 0.9009 to screen 0.4425, screen 0.9009 nohead lc rgb C4 lw 2
set label 'gradientDescent learningRate=0.01' at screen 0.4519, screen 0.9009 left font ",11" tc rgb TEXT
set arrow from screen 0.1219, screen 0.8739 to screen 0.15, screen 0.8739 nohead lc rgb C2 lw 2
set label 'adam learningRate=0.03' at screen 0.1594, screen 0.8739 left font ",11" tc rgb TEXT
set arrow from screen 0.4144, screen 0.8739 to screen 0.4425, screen 0.8739 nohead lc rgb C3 lw 2
set label 'adam learningRate=0.1' at screen 0.4519, screen 0.8739 left font ",11" tc rgb TEXT
set arrow from screen 0.1219, screen 0.8468 to screen 0.15, screen 0.8468 nohead lc rgb C6 lw 2
set label 'gradientDescent learningRate=0.1' at screen 0.1594, screen 0.8468 left font ",11" tc rgb TEXT
set arrow from screen 0.5175, screen 0.8468 to screen 0.5456, screen 0.8468 nohead lc rgb C5 lw 2
set label 'gradientDescent learningRate=0.03' at screen 0.555, screen 0.8468 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.1219, screen 0.8198 left font ",11" tc rgb TEXT
set label '● end' at screen 0.2222, screen 0.8198 left font ",11" tc rgb TEXT
set label '△ global minimum' at screen 0.3019, screen 0.8198 left font ",11" tc rgb TEXT
set label '▽ local minimum' at screen 0.495, screen 0.8198 left font ",11" tc rgb TEXT
D = 'a-sharp-and-a-flat-well-landscape.dat'
set multiplot
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.4174; set tmargin at screen 0.7928
set xrange [-1.6528973366733848:2.613913884107835]
set yrange [-0.10034009923216498:1.0941566878622504]
set format x ''
set label 90 'f' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 0 using 1:2 with lines lw 1.6 lc rgb RULE, \
  D index 1 using 1:2 with points pt 10 ps 1.1 lw 1.6 lc rgb INK, \
  D index 2 using 1:2 with points pt 8 ps 1.2 lw 1.8 lc rgb INK, \
  D index 8 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C5[2:], \
  D index 7 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C6[2:], \
  D index 6 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C3[2:], \
  D index 5 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C2[2:], \
  D index 4 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C4[2:], \
  D index 3 using 1:2 with points pt 7 ps 0.25 lc rgb "#80".C1[2:], \
  D index 3 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C4, \
  D index 5 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C2, \
  D index 6 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C3, \
  D index 7 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C6, \
  D index 8 every ::3000::3000 using 1:2 with points pt 7 ps 1 lc rgb C5, \
  D index 3 every ::0::0 using 1:2 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset arrow
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.0811; set tmargin at screen 0.3964
set format x '%g'; set yrange [3000:0]; set ytics auto
set xlabel '{/:Italic x}' tc rgb TEXT offset 0,0.3
set label 90 'step, downwards' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 8 using 1:3 with lines lw 0.7 lc rgb C5, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb C6, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb C3, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb C2, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb C4, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb C1, \
  D index 3 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C4, \
  D index 5 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C2, \
  D index 6 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C3, \
  D index 7 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C6, \
  D index 8 every ::3000::3000 using 1:3 with points pt 7 ps 1 lc rgb C5, \
  D index 3 every ::0::0 using 1:3 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset xlabel
unset multiplot
